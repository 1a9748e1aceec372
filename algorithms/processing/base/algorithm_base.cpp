// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "algorithm_base.h"
#include "algorithm_table.h"
#include "file_check.h"
#include "input_check.h"
#include "lacuna/geos_watch.h"
#include "layers/feedback_monitor.h"
#include "layers/output_places.h"
#include "messages/error_text.h"
#include "messages/layer_name.h"
#include "net/http_fetch.h"
#include "next_step.h"
#include "noting_feedback.h"
#include "number_values.h"
#include "parameter_labels.h"
#include "report/html_page.h"
#include "report/pdf_pages.h"
#include "running_model.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QScopeGuard>
#include <QThread>
#include <QUrl>

namespace lacuna
{

namespace
{
QString &helpFolder()
{
  static QString folder;
  return folder;
}

} // namespace

void AlgorithmBase::setHelpFolder( const QString &folder ) { helpFolder() = folder; }

QString AlgorithmBase::helpUrl() const { return helpPage( name() ); }

QString AlgorithmBase::helpPage( const QString &name )
{
  const QString page = helpFile( name, QStringLiteral( "html" ) );
  return page.isEmpty() ? QString() : QUrl::fromLocalFile( page ).toString();
}

QString AlgorithmBase::userLanguage()
{
  // Translators write "pt-BR" as well.
  return QCoreApplication::translate( "AlgorithmBase", "en", "two-letter language of the help pages" ).left( 2 );
}

QString AlgorithmBase::helpFile( const QString &name, const QString &suffix )
{
  for ( const QString &language : { userLanguage(), QStringLiteral( "en" ) } )
  {
    const QString file = QDir( helpFolder() ).filePath( QStringLiteral( "%1_%2.%3" ).arg( name, language, suffix ) );
    if ( !helpFolder().isEmpty() && QFileInfo::exists( file ) )
      return file;
  }
  return QString();
}

QStringList AlgorithmBase::wordsToFind( const QString &words, const QString &name )
{
  QStringList all = words.split( QLatin1Char( ',' ) );
  const QStringList said = all + QStringList( name );
  for ( const QString &word : said )
  {
    QString plain;
    for ( const QChar sign : word.normalized( QString::NormalizationForm_D ) )
      if ( sign.category() != QChar::Mark_NonSpacing )
        plain += sign;
    if ( !all.contains( plain ) )
      all << plain;
  }
  return all;
}

QString AlgorithmBase::group() const { return groupTitleOf( name() ); }

QString AlgorithmBase::groupId() const { return groupIdOf( name() ); }

QIcon AlgorithmBase::icon() const { return QIcon( svgIconPath() ); }

QString AlgorithmBase::svgIconPath() const { return iconPath( name() ); }

QString AlgorithmBase::iconPath( const QString &name )
{
  const QString own = QStringLiteral( ":/lacuna/icons/%1.svg" ).arg( name );
  return QFileInfo::exists( own ) ? own : QStringLiteral( ":/lacuna/lacuna.svg" );
}

void AlgorithmBase::guarded( const std::function<void()> &body ) const
{
  try
  {
    body();
  }
  catch ( const QgsProcessingException &error )
  {
    throw QgsProcessingException( withLabels( *this, error.what() ) );
  }
  catch ( const QgsException &error )
  {
    // QGIS lets no other one through: a transformation that failed would hang qgis_process.
    throw QgsProcessingException( error.what() );
  }
  catch ( const Canceled & )
  {
    throw;
  }
  catch ( const HttpCanceled & )
  {
    throw Canceled();
  }
  catch ( const Error &error )
  {
    throw QgsProcessingException( withLabels( *this, ErrorText::error( error ) ) );
  }
  catch ( const std::exception &error )
  {
    throw QgsProcessingException( ErrorText::unexpected( error ) );
  }
  catch ( ... )
  {
    throw QgsProcessingException( ErrorText::unexpected( Error( ErrorCode::Internal, { "unknown exception" } ) ) );
  }
}

// QGIS closes its connections to files when the event loop next comes round (deleteLater of QgsConnectionPoolGroup). In
// a script none does: each run would leave the files of its inputs open. What an earlier run left is closed when the
// next one begins.
static void closeWhatEarlierRunsLeft()
{
  const QThread *thread = QThread::currentThread();
  if ( thread == QCoreApplication::instance()->thread() && thread->loopLevel() == 0 )
    QCoreApplication::sendPostedEvents( nullptr, QEvent::DeferredDelete );
}

bool AlgorithmBase::prepareAlgorithm(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  closeWhatEarlierRunsLeft();
  mFeedback = feedback;
  mIsGivenUp = false;
  try
  {
    guarded( [&] {
      // Steps of models and calls from scripts come here without checkParameterValues.
      if ( QString problem; !fits( *this, parameters, context, &problem ) )
        throw QgsProcessingException( problem );
      NotingFeedback noting( feedback, this );
      endIfCanceled();
      for ( const QString &doubt : InputCheck( *this, parameters, context ).doubts() )
        noting.pushWarning( doubt );
      endIfCanceled();
      prepare( parameters, context, &noting );
      mEarlyWarnings = noting.warnings();
    } );
  }
  catch ( const Canceled & )
  {
    mIsGivenUp = true; // said by processAlgorithm: for a model, a step that cannot be prepared is an error
  }
  return true;
}

void AlgorithmBase::endIfCanceled() const
{
  if ( mFeedback && mFeedback->isCanceled() )
    throw Canceled();
}

bool AlgorithmBase::checkParameterValues(
  const QVariantMap &parameters, QgsProcessingContext &context, QString *message
) const
{
  return fits( *this, parameters, context, message, [&] {
    return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
  } );
}

bool AlgorithmBase::fits(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
  QString *message, const std::function<bool()> &qgisAgrees
)
{
  QString problem = numberProblem( algorithm, parameters );
  if ( problem.isEmpty() )
    problem = FileCheck::problem( algorithm, parameters, context );
  bool agrees = true;
  if ( problem.isEmpty() && qgisAgrees )
  {
    agrees = qgisAgrees();
    if ( !agrees ) // QGIS calls a file that is there, but cannot be opened, "not found"
      problem = FileCheck::closed( algorithm, parameters, context );
  }
  if ( problem.isEmpty() && agrees && OutputPlaces::areFree( algorithm, parameters, context, &problem ) )
    problem = InputCheck( algorithm, parameters, context ).problem();
  if ( message && !problem.isEmpty() )
    *message = withLabels( algorithm, problem );
  return agrees && problem.isEmpty();
}

static QString canceled()
{
  return QCoreApplication::translate( "AlgorithmBase", "Canceled. Nothing of this run was kept." );
}

QVariantMap AlgorithmBase::processAlgorithm(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  mRunReport.reset();
  mWhole.clear();
  try
  {
    guarded( [&] {
      NotingFeedback noting( feedback, this );
      mFeedback = feedback;
      if ( mIsGivenUp )
        throw Canceled();
      // For as long as the run takes: no two runs share it.
      mRunContext = { feedbackMonitor( &noting ), context.maximumThreads(), std::make_shared<MappedStorage>() };
      const auto atEnd = qScopeGuard( [this] { mRunContext = {}; } );
      {
        const GeosWatch watch( mRunContext );
        results = run( parameters, context, &noting );
      }
      if ( feedback->isCanceled() ) // what GEOS was asked last may have been given up
        throw Canceled();
      if ( mRunReport )
      {
        mRunReport->warn( mEarlyWarnings + noting.warnings() );
        if ( mWish.onMade )
          mWish.onMade( *mRunReport );
        writeAtEnd( mWish.file, HtmlPage::of( *mRunReport ).toUtf8(), mReportOutput );
        if ( !mWish.pdf.isEmpty() )
          writeAtEnd( mWish.pdf, PdfPages::of( *mRunReport, mRunContext.monitor.canceled ), QStringLiteral( "PDF" ) );
      }
      // All are made: from here on nobody is asked.
      if ( feedback->isCanceled() )
        throw Canceled();
      for ( const WholeOutput &output : mWhole )
        ReportFile::write( output.file, output.bytes, output.parameter );
    } );
    groupLayers( results, context );
  }
  catch ( const Canceled & )
  {
    mFiles.undo();
    feedback->reportError( canceled() );
    return {};
  }
  catch ( const QgsProcessingException & )
  {
    mFiles.undo();
    if ( !feedback->isCanceled() )
      throw;
    feedback->reportError( canceled() ); // the failure comes of the cancel, or nobody waits for it any more
    return {};
  }
  mFiles.keep();
  const QString next = runningModel( context ).isEmpty() ? NextStep::after( name() ) : QString();
  if ( !next.isEmpty() )
    feedback->pushInfo( next );
  return results;
}

void AlgorithmBase::saveReport(
  const ReportWish &wish, const Report &report, QVariantMap &results, const QString &output
)
{
  mWish = wish;
  mReportOutput = output;
  mRunReport = report;
  results.insert( output, wish.file );
  if ( !wish.pdf.isEmpty() )
    results.insert( QStringLiteral( "PDF" ), wish.pdf );
}

void AlgorithmBase::writeAtEnd( const QString &file, const QByteArray &bytes, const QString &parameter )
{
  mWhole << WholeOutput { file, bytes, parameter };
}

// Several layers of one run lie together in the layer tree.
void AlgorithmBase::groupLayers( const QVariantMap &results, QgsProcessingContext &context ) const
{
  QStringList loaded;
  for ( const QgsProcessingParameterDefinition *destination : destinationParameterDefinitions() )
    if ( const QString layer = results.value( destination->name() ).toString();
         !layer.isEmpty() && context.willLoadLayerOnCompletion( layer ) )
      loaded << layer;
  for ( const QString &layer : loaded )
    if ( QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails( layer );
         loaded.size() > 1 && details.groupName.isEmpty() )
      details.groupName
        = withDay( displayName() ) + QDateTime::currentDateTime().toString( QStringLiteral( " HH:mm" ) );
}

} // namespace lacuna
