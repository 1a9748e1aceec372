// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "algorithm_base.h"
#include "bridge/choice_words.h"
#include "bridge/error_text.h"
#include "bridge/feedback_monitor.h"
#include "bridge/footprint_reader.h"
#include "bridge/gui_defaults.h"
#include "bridge/layer_name.h"
#include "bridge/layer_role.h"
#include "bridge/noting_feedback.h"
#include "bridge/output_fields.h"
#include "bridge/number_values.h"
#include "bridge/output_places.h"
#include "bridge/parameter_labels.h"
#include "bridge/watched_source.h"
#include "file_check.h"
#include "input_check.h"
#include "lacuna/geos_watch.h"
#include "report/html_page.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFileInfo>
#include <QIcon>
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

// GeoJSON, KML and other formats say no CRS where they hold nothing: a town without a gap must not stop the next step.
class EmptySource : public QgsProcessingFeatureSource
{
public:
  EmptySource( std::unique_ptr<QgsProcessingFeatureSource> source, const QgsProcessingContext &context, const QgsCoordinateReferenceSystem &crs )
    : QgsProcessingFeatureSource( source.release(), context, true )
    , mCrs( crs )
  {}
  QgsCoordinateReferenceSystem sourceCrs() const override { return mCrs; }
  Qgis::WkbType wkbType() const override
  {
    const Qgis::WkbType held = QgsProcessingFeatureSource::wkbType();
    return held == Qgis::WkbType::NoGeometry || held == Qgis::WkbType::Unknown ? Qgis::WkbType::MultiPolygon : held;
  }

private:
  QgsCoordinateReferenceSystem mCrs;
};

QgsCoordinateReferenceSystem otherCrs( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
{
  for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
    if ( definition->type() == QgsProcessingParameterFeatureSource::typeName() )
      if ( const QgsMapLayer *layer = QgsProcessingParameters::parameterAsLayer( definition, parameters, context ); layer && layer->crs().isValid() )
        return layer->crs();
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) );
}

} // namespace

void AlgorithmBase::setHelpFolder( const QString &folder ) { helpFolder() = folder; }

QString AlgorithmBase::helpUrl() const { return helpPage( name() ); }

QString AlgorithmBase::helpPage( const QString &name )
{
  const QString locale = QCoreApplication::translate( "AlgorithmBase", "en", "two-letter language of the help pages" );
  for ( const QString &language : { locale, QStringLiteral( "en" ) } )
  {
    const QString page = QDir( helpFolder() ).filePath( QStringLiteral( "%1_%2.html" ).arg( name, language ) );
    if ( !helpFolder().isEmpty() && QFileInfo::exists( page ) )
      return QUrl::fromLocalFile( page ).toString();
  }
  return QString();
}

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

// QGIS closes its connections to files when the event loop next comes round (deleteLater of QgsConnectionPoolGroup). In a script none does:
// each run would leave the files of its inputs open. What an earlier run left is closed when the next one begins.
static void closeWhatEarlierRunsLeft()
{
  const QThread *thread = QThread::currentThread();
  if ( thread == QCoreApplication::instance()->thread() && thread->loopLevel() == 0 )
    QCoreApplication::sendPostedEvents( nullptr, QEvent::DeferredDelete );
}

bool AlgorithmBase::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
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

bool AlgorithmBase::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
{
  return fits( *this, parameters, context, message, [&] { return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message ); } );
}

bool AlgorithmBase::fits(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context, QString *message,
  const std::function<bool()> &qgisAgrees
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

static QString canceled() { return QCoreApplication::translate( "AlgorithmBase", "Canceled. Nothing of this run was kept." ); }

QVariantMap AlgorithmBase::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  mReportFile.clear();
  try
  {
    guarded( [&] {
      NotingFeedback noting( feedback, this );
      mFeedback = feedback;
      if ( mIsGivenUp )
        throw Canceled();
      {
        const Monitor monitor = feedbackMonitor( feedback, 0, 100 );
        const GeosWatch watch( monitor );
        results = run( parameters, context, &noting );
      }
      if ( feedback->isCanceled() ) // what GEOS was asked last may have been given up
        throw Canceled();
      if ( !mReportFile.isEmpty() )
        ReportFile::write( mReportFile, HtmlPage::withWarnings( mReportPage, mEarlyWarnings + noting.warnings() ) );
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
  return results;
}

void AlgorithmBase::saveReport( const ReportWish &wish, const QString &html, QVariantMap &results )
{
  mReportFile = wish.file;
  mReportPage = html;
  results.insert( QStringLiteral( "REPORT" ), wish.file );
}

// Several layers of one run lie together in the layer tree.
void AlgorithmBase::groupLayers( const QVariantMap &results, QgsProcessingContext &context ) const
{
  QStringList loaded;
  for ( const QgsProcessingParameterDefinition *destination : destinationParameterDefinitions() )
    if ( const QString layer = results.value( destination->name() ).toString(); !layer.isEmpty() && context.willLoadLayerOnCompletion( layer ) )
      loaded << layer;
  for ( const QString &layer : loaded )
    if ( QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails( layer ); loaded.size() > 1 && details.groupName.isEmpty() )
      details.groupName = displayName();
}

QString AlgorithmBase::layerName( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, name, context );
  return layer ? nameOf( *layer ) : name;
}

std::unique_ptr<QgsProcessingFeatureSource>
AlgorithmBase::requireSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  endIfCanceled();
  std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, name, context ) );
  if ( !source )
  {
    const QString closed = FileCheck::closed( *this, parameters, context );
    throw QgsProcessingException( closed.isEmpty() ? invalidSourceError( parameters, name ) : closed );
  }
  const QVariant value = parameters.value( name );
  const auto *layer = qobject_cast<const QgsVectorLayer *>( OutputPlaces::layerOf( *parameterDefinition( name ), value, context ) );
  const QString said = layer ? nameOf( *layer ) : name;
  WatchedRows rows { said, layer ? fileBehind( *layer ) : QString(), plainFile( layer, value ) };
  source = std::make_unique<WatchedSource>( std::move( source ), std::move( rows ), context );
  if ( QgsFeature first; !source->sourceCrs().isValid() && !source->getFeatures( QgsFeatureRequest().setLimit( 1 ) ).nextFeature( first ) )
    return std::make_unique<EmptySource>( std::move( source ), context, otherCrs( *this, parameters, context ) );
  if ( !source->sourceCrs().isValid() )
    throw QgsProcessingException( tr( "The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ "
                                      "Set CRS of Layer(s), then run again." )
                                    .arg( layerName( parameters, name, context ), name ) );
  return source;
}

std::unique_ptr<QgsProcessingFeatureSource>
AlgorithmBase::optionalSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  const QVariant value = parameters.value( name );
  if ( !value.isValid() || ( value.userType() == QMetaType::Type::QString && value.toString().isEmpty() ) )
    return nullptr;
  return requireSource( parameters, name, context );
}

int AlgorithmBase::requireField( const QgsProcessingFeatureSource &source, const QString &layer, const QString &field, const QString &parameter )
{
  const int index = source.fields().lookupField( field );
  if ( index < 0 )
    throw QgsProcessingException( tr( "The layer “%1” has no field “%2” (%3). Choose one of its fields." ).arg( layer, field, parameter ) );
  return index;
}

int AlgorithmBase::fieldIndex(
  const QVariantMap &parameters, const QString &name, const QgsProcessingFeatureSource &source, const QString &layer, bool numeric,
  QgsProcessingContext &context
) const
{
  const QString wanted = parameterAsString( parameters, name, context );
  if ( wanted.isEmpty() )
    return -1;
  const int index = requireField( source, layer, wanted, name );
  if ( numeric && !source.fields().at( index ).isNumeric() )
    throw QgsProcessingException(
      tr( "The field “%1” of the layer “%2” holds text, but %3 needs numbers. Convert it with the field calculator (to_real), or choose another field." )
        .arg( wanted, layer, name )
    );
  return index;
}

std::optional<PlainFile> AlgorithmBase::fileOf( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  return plainFile( parameterAsVectorLayer( parameters, name, context ), parameters.value( name ) );
}

// The value of an output, with another place and the same options.
static QVariant movedTo( const QString &place, const QVariant &value )
{
  if ( value.userType() != qMetaTypeId<QgsProcessingOutputLayerDefinition>() )
    return place;
  QgsProcessingOutputLayerDefinition definition = value.value<QgsProcessingOutputLayerDefinition>();
  definition.sink = QgsProperty::fromValue( place );
  return QVariant::fromValue( definition );
}

OutputLayer AlgorithmBase::openSink(
  const QVariantMap &parameters, const QString &name, QgsProcessingContext &context, const QgsFields &fields, Qgis::WkbType type,
  const QgsCoordinateReferenceSystem &crs, QVariantMap &results, QgsFeatureSink::SinkFlags flags
) const
{
  QString destination = OutputPlaces::destinationOf( parameters.value( name ), context );
  const QString driver = OutputLayer::driverOf( destination );
  if ( type == Qgis::WkbType::NoGeometry && driver == QLatin1String( "FlatGeobuf" ) )
    throw QgsProcessingException(
      tr( "The output %1 is a table without geometry, which %2 does not hold. Choose a GeoPackage (.gpkg) or a .csv file for it." ).arg( name, driver )
    );
  const WritableFields writable = writableFields( fields, driver, !driver.isEmpty() && renamesFid( parameters, fields, context ) );
  const QString place = mFiles.begin( destination );
  QVariantMap placed = parameters;
  if ( place != destination )
    placed.insert( name, movedTo( place, parameters.value( name ) ) );
  QString written;
  const QStringList options = driver == QLatin1String( "GPKG" ) ? OutputLayer::layerOptions() : QStringList();
  std::unique_ptr<QgsFeatureSink> created( QgsProcessingParameters::parameterAsSink(
    parameterDefinition( name ), placed, writable.fields, type, crs, context, written, flags, QVariantMap(), QStringList(), options
  ) );
  destination = mFiles.finalOf( written );
  if ( QMap<QString, QgsProcessingContext::LayerDetails> loaded = context.layersToLoadOnCompletion(); written != destination && loaded.contains( written ) )
  {
    loaded.insert( destination, loaded.take( written ) );
    context.setLayersToLoadOnCompletion( loaded );
  }
  const bool wanted = parameters.value( name ).isValid() && !parameters.value( name ).toString().isEmpty();
  if ( !created && ( wanted || !( parameterDefinition( name )->flags() & Qgis::ProcessingParameterFlag::Optional ) ) )
    throw QgsProcessingException( invalidSinkError( parameters, name ) );
  if ( created )
  {
    mFiles.opened( written );
    results.insert( name, destination );
  }
  return OutputLayer( std::move( created ), name, { written, destination, LayerRole::name( this->name(), name ), mFeedback }, writable.texts );
}

// A GeoPackage takes the field fid for the number of the row: it must be whole, there, and only once.
bool AlgorithmBase::renamesFid( const QVariantMap &parameters, const QgsFields &fields, QgsProcessingContext &context ) const
{
  const int place = fields.lookupField( QStringLiteral( "fid" ) );
  if ( place < 0 )
    return false;
  if ( fields.at( place ).type() != QMetaType::Type::Int && fields.at( place ).type() != QMetaType::Type::LongLong )
    return true;
  for ( const QgsProcessingParameterDefinition *definition : parameterDefinitions() )
  {
    if ( definition->type() != QgsProcessingParameterFeatureSource::typeName() )
      continue;
    const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, definition->name(), context );
    // The output is this source's if its fields begin alike; then the field is at the same place.
    if ( !layer || layer->fields().count() > fields.count() || layer->fields().lookupField( QStringLiteral( "fid" ) ) != place
         || layer->primaryKeyAttributes().contains( place ) )
      continue;
    const std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, definition->name(), context ) );
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setSubsetOfAttributes( { place } );
    QgsFeatureIterator iterator = source->getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QSet<qlonglong> seen;
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      const QVariant value = feature.attribute( place );
      const qlonglong number = value.toLongLong();
      if ( QgsVariantUtils::isNull( value ) || number < 0 || seen.contains( number ) )
        return true;
      seen.insert( number );
    }
  }
  return false;
}

bool AlgorithmBase::addParameter( QgsProcessingParameterDefinition *definition )
{
  ChoiceWords::apply( *definition );
  GuiDefaults::apply( QStringLiteral( "lacuna:" ) + name(), *definition );
  return QgsProcessingAlgorithm::addParameter( definition );
}

void AlgorithmBase::addSink( const QString &name, const QString &description, Qgis::ProcessingSourceType type, bool optional )
{
  addParameter( new QgsProcessingParameterFeatureSink( name, description, type, QVariant(), optional, !optional ) );
}

void AlgorithmBase::addReport()
{
  addParameter( new QgsProcessingParameterFileDestination( QStringLiteral( "REPORT" ), tr( "Report" ), tr( "HTML files (*.html)" ), QVariant(), true, false ) );
  addParameter( comparisonParameter().release() );
}

std::unique_ptr<QgsProcessingParameterDefinition> AlgorithmBase::comparisonParameter()
{
  auto parameter = std::make_unique<QgsProcessingParameterFile>(
    QStringLiteral( "COMPARE_WITH" ), tr( "Earlier report to compare with" ), Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
    tr( "HTML files (*.html)" )
  );
  parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
  return parameter;
}

ReportWish AlgorithmBase::reportWish( const QVariantMap &parameters, QgsProcessingContext &context ) const
{
  ReportWish wish;
  wish.file = parameterAsFileOutput( parameters, QStringLiteral( "REPORT" ), context );
  const QString earlier = parameterAsFile( parameters, QStringLiteral( "COMPARE_WITH" ), context );
  if ( earlier.isEmpty() )
    return wish;
  if ( !wish.isWanted() )
    throw QgsProcessingException( tr( "An earlier report is given (COMPARE_WITH), but no new one is wanted. Give REPORT a file too." ) );
  wish.earlier = RunRecord::read( earlier, name() );
  return wish;
}

void AlgorithmBase::addNumber( const QString &name, const QString &description ) { addOutput( new QgsProcessingOutputNumber( name, description ) ); }

void AlgorithmBase::addAdvanced( std::unique_ptr<QgsProcessingParameterDefinition> parameter )
{
  parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
  addParameter( parameter.release() );
}

QString GapsAlgorithm::group() const { return tr( "Gaps against OSM" ); }

QString GapsAlgorithm::groupId() const { return QStringLiteral( "gaps" ); }

QString TasksAlgorithm::group() const { return tr( "Task areas" ); }

QString TasksAlgorithm::groupId() const { return QStringLiteral( "tasks" ); }

} // namespace lacuna
