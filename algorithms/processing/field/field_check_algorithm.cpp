// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "check_places.h"
#include "lacuna/error.h"
#include "lacuna/geos_watch.h"
#include "layers/degree_area.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/numbers.h"
#include "task_polygons.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace lacuna
{

namespace
{
const QStringList TARGETS { QStringLiteral( "kobo" ), QStringLiteral( "odk" ), QStringLiteral( "fieldtm" ) };
const QStringList QUESTIONS { QStringLiteral( "short" ), QStringLiteral( "exposure" ) };
const QString OWN_LANGUAGE = QStringLiteral( "auto" );
} // namespace

/// lacuna:fieldcheck: a form, and the list of places, for people who visit gaps.
class FieldCheckAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( FieldCheckAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Field check" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  FieldCheckAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addResults();
  void preparePlaces( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareFiles( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void keep( const char *parameter, const QString &file, const QByteArray &bytes, QVariantMap &results );
  QByteArray made( const PhoneFile &file, const char *parameter ) const;
  std::size_t keepForFieldTm(
    const CheckPlaces &places, QgsProcessingContext &context, QgsProcessingFeedback *feedback, QVariantMap &results
  );
  void warn( std::size_t left, QgsProcessingFeedback *feedback ) const;
  QStringList steps() const;

  std::unique_ptr<QgsProcessingFeatureSource> mSource;
  std::unique_ptr<QgsProcessingFeatureSource> mTasks;
  QString mName;
  QString mTasksName;
  int mIdField = -1;
  CheckFormOptions mForm;
  QString mFormFile, mListFile, mAreaFile, mFeaturesFile;
  qint64 mLargest = 0;
  CrowdGaps mGaps;
};

LACUNA_ALGORITHM( fieldcheck, FieldCheckAlgorithm )

QStringList FieldCheckAlgorithm::tags() const
{
  return searchWords( tr( "form,survey,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visit,ground truth,validation,"
                          "phone,questionnaire,entities,gaps" ) );
}

QString FieldCheckAlgorithm::shortDescription() const
{
  return tr( "Writes the form and the list of places with which people visit gaps: for KoboToolbox, ODK or Field-TM." );
}

QString FieldCheckAlgorithm::shortHelpString() const
{
  return tr(
    "People go to the places where something seems to be missing and say what is there. This writes what they need on "
    "the telephone: a form (.xlsx) with a few questions in Spanish, Portuguese, French and English, and the list of "
    "the places (.csv) with their shapes for the map. Nothing is sent: you upload the files.\n\n"
    "Give a sample (Sample to be checked) where the answers are to say how many buildings are missing in all, or a "
    "layer of "
    "gaps to visit all of them. With tasks, the places are in the order of the tasks, and in each the next one lies "
    "near.\n\n"
    "Each answer carries the id of its place (gap_id), so Import findings brings it back to the gap. The form asks for "
    "no names, telephone numbers or device ids.\n\n"
    "KoboToolbox and ODK Collect show the places on a map that works without a connection. With ODK, places that were "
    "visited turn green on all telephones. Field-TM makes its own project of the form, the area and the features."
  );
}

void FieldCheckAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> any { static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) };
  addLayer(
    QStringLiteral( "GAPS" ), tr( "Gaps, to visit all of them" ), any,
    { .roles = { "buildinggaps.MISSING_IN_OSM", "roadgaps.MISSING_IN_OSM", "addressgaps.MISSING_IN_OSM" },
      .optional = true }
  );
  // Without roles: a dialog that starts with both layers would start with an error.
  addLayer(
    QStringLiteral( "SAMPLE" ), tr( "Sample, to visit that instead" ), any,
    { .field = QStringLiteral( "sample_id" ), .optional = true }
  );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "ID_FIELD" ), tr( "Field with the id of a gap (empty: gap_id, else the place)" ), QVariant(),
    QStringLiteral( "GAPS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addLayer(
    QStringLiteral( "TASKS" ), tr( "Task polygons, for the order of the visit" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) },
    { .roles = { QStringLiteral( "taskareas.OUTPUT" ) }, .optional = true }
  );
  const auto choice = [this]( const char *name, const QString &label, const QStringList &choices ) {
    addParameter(
      new QgsProcessingParameterEnum( QString::fromLatin1( name ), label, choices, false, choices.first(), false, true )
    );
  };
  choice( "TARGET", tr( "The form is for" ), TARGETS );
  choice( "QUESTIONS", tr( "Questions" ), QUESTIONS );
  choice(
    "LANGUAGE", tr( "Language that comes first" ), QStringList { OWN_LANGUAGE } + form_words::languages( QString() )
  );
  addResults();
}

void FieldCheckAlgorithm::addResults()
{
  const auto file = [this]( const char *name, const QString &label, const QString &filter, bool optional = false ) {
    addParameter( new QgsProcessingParameterFileDestination(
      QString::fromLatin1( name ), label, filter, QVariant(), optional, !optional
    ) );
  };
  file( "FORM", tr( "Form" ), tr( "Forms (*.xlsx)" ) );
  file( "LIST", tr( "List of the places" ), tr( "Lists (*.csv)" ) );
  file( "AREA_FILE", tr( "Area (only for Field-TM)" ), tr( "GeoJSON files (*.geojson)" ), true );
  file( "FEATURES_FILE", tr( "Features (only for Field-TM)" ), tr( "GeoJSON files (*.geojson)" ), true );
  addNumber( QStringLiteral( "PLACES_COUNT" ), tr( "Places to visit" ) );
  addNumber( QStringLiteral( "FILE_BYTES" ), tr( "Size of the file, the largest of several (bytes)" ) );
}

void FieldCheckAlgorithm::preparePlaces( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const bool hasSample = isGiven( parameters, QStringLiteral( "SAMPLE" ) );
  const bool hasGaps = isGiven( parameters, QStringLiteral( "GAPS" ) );
  if ( hasSample == hasGaps )
    throw QgsProcessingException(
      hasGaps
        ? tr( "Both gaps (GAPS) and a sample (SAMPLE) are given. Leave one of them empty: the sample, to visit all "
              "gaps; the gaps, to visit the sample." )
        : tr( "It is not said what to visit. Give a sample (SAMPLE), or gaps (GAPS) to visit all of them." )
    );
  const QString parameter = hasSample ? QStringLiteral( "SAMPLE" ) : QStringLiteral( "GAPS" );
  mSource = requireSource( parameters, parameter, context );
  mName = layerName( parameters, parameter, context );
  mIdField = hasSample ? -1 : fieldIndex( parameters, QStringLiteral( "ID_FIELD" ), *mSource, mName, false, context );
  if ( hasSample )
    for ( const char *field : { "sample_id", "stratum" } )
      requireField( *mSource, mName, QString::fromLatin1( field ), parameter );
  mTasks = optionalSource( parameters, QStringLiteral( "TASKS" ), context );
  mTasksName = layerName( parameters, QStringLiteral( "TASKS" ), context );
  mForm.isSample = hasSample;
  mForm.isRoads = QgsWkbTypes::geometryType( mSource->wkbType() ) == Qgis::GeometryType::Line;
  mForm.about = mName;
}

void FieldCheckAlgorithm::prepareFiles(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  const auto file = [&]( const char *name ) {
    const QString path = parameterAsFileOutput( parameters, QString::fromLatin1( name ), context );
    if ( !path.isEmpty() )
      ReportFile::requireWritable( path, QString::fromLatin1( name ) );
    return path;
  };
  mFormFile = file( "FORM" );
  mListFile = file( "LIST" );
  if ( const QFileInfo form( mFormFile ); form.suffix().toLower() != QLatin1String( "xlsx" ) )
    throw QgsProcessingException(
      tr( "The form (FORM) is a file .xlsx, and no tool would take it as “%1”. Call it, for "
          "example, form.xlsx." )
        .arg( form.fileName() )
    );
  const QFileInfo list( mListFile );
  mForm.list = list.completeBaseName();
  if ( !check_form::isListName( mForm.list ) || list.suffix().toLower() != QLatin1String( "csv" ) )
    throw QgsProcessingException(
      tr( "The list (LIST) cannot be called “%1”: the form names it, and telephones know only letters without accents, "
          "digits, _ and - there, a letter first, and .csv at the end. Call it, for example, places.csv." )
        .arg( list.fileName() )
    );
  mAreaFile = file( "AREA_FILE" );
  mFeaturesFile = file( "FEATURES_FILE" );
  if ( mForm.target == FormTarget::FieldTm && ( mAreaFile.isEmpty() || mFeaturesFile.isEmpty() ) )
    throw QgsProcessingException(
      tr( "Field-TM needs the area and the features too. Say where to write them (AREA_FILE, "
          "FEATURES_FILE), or choose another tool (TARGET)." )
    );
  if ( mForm.target != FormTarget::FieldTm && !( mAreaFile.isEmpty() && mFeaturesFile.isEmpty() ) )
  {
    feedback->pushWarning( tr( "AREA_FILE and FEATURES_FILE are only for Field-TM; they are not written." ) );
    mAreaFile.clear();
    mFeaturesFile.clear();
  }
}

void FieldCheckAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  mForm = {};
  mLargest = 0;
  const auto choice
    = [&]( const char *name ) { return parameterAsEnumString( parameters, QString::fromLatin1( name ), context ); };
  mForm.target = static_cast<FormTarget>( std::max<qsizetype>( TARGETS.indexOf( choice( "TARGET" ) ), 0 ) );
  mForm.asksExposure = choice( "QUESTIONS" ) == QUESTIONS.last();
  mForm.language = choice( "LANGUAGE" );
  if ( mForm.language == OWN_LANGUAGE )
    mForm.language = userLanguage();
  preparePlaces( parameters, context );
  prepareFiles( parameters, context, feedback );
  if ( mForm.isRoads && mForm.asksExposure )
    feedback->pushWarning( tr( "“%1” holds lines: the form asks for streets and paths, and not for walls and roofs "
                               "(QUESTIONS)." )
                             .arg( mName ) );
}

QByteArray FieldCheckAlgorithm::made( const PhoneFile &file, const char *parameter ) const
{
  if ( !file.failure.empty() )
    throw QgsProcessingException(
      tr( "%1 could not be made: %2." ).arg( QString::fromLatin1( parameter ), QString::fromStdString( file.failure ) )
    );
  return QByteArray::fromStdString( file.bytes );
}

void FieldCheckAlgorithm::keep(
  const char *parameter, const QString &file, const QByteArray &bytes, QVariantMap &results
)
{
  writeAtEnd( file, bytes, QString::fromLatin1( parameter ) );
  results.insert( QString::fromLatin1( parameter ), file );
  mLargest = std::max<qint64>( mLargest, bytes.size() );
}

QStringList FieldCheckAlgorithm::steps() const
{
  const QString form = QDir::toNativeSeparators( mFormFile ), list = QDir::toNativeSeparators( mListFile );
  switch ( mForm.target )
  {
    case FormTarget::Kobo:
      return {
        tr( "Next, in KoboToolbox (kf.kobotoolbox.org):" ), tr( "1. New, Upload an XLSForm: %1" ).arg( form ),
        tr( "2. Settings, Media: upload the list %1" ).arg( list ),
        tr( "3. Form, Deploy. People open the form in KoboCollect, on the telephone; the web form shows no map." )
      };
    case FormTarget::Odk:
      return {
        tr( "Next, in your project of ODK Central:" ), tr( "1. New form: upload %1, and publish it." ).arg( form ),
        tr( "2. Entities, %1, Data, Upload: %2" ).arg( mForm.list, list ),
        tr( "3. App users: give them the form. They open it in ODK Collect." )
      };
    case FormTarget::FieldTm:
      return {
        tr( "Next, in Field-TM, make a project:" ),
        tr( "1. Its area: upload %1" ).arg( QDir::toNativeSeparators( mAreaFile ) ),
        tr( "2. Its form: upload %1" ).arg( form ),
        tr( "3. Its data: upload %1. The list stays with you." ).arg( QDir::toNativeSeparators( mFeaturesFile ) )
      };
  }
  return {};
}

void FieldCheckAlgorithm::warn( std::size_t left, QgsProcessingFeedback *feedback ) const
{
  ErrorText::warnOfSkipped( mGaps.skip(), mName, feedback );
  if ( left > 0 )
    feedback->pushWarning(
      tr( "Places of “%1” with too few corners for Field-TM, which takes shapes of one kind only: %2. They are in the "
          "list, and not among the features." )
        .arg( mName, shown::whole( left ) )
    );
}

// How many places cannot be among the features.
std::size_t FieldCheckAlgorithm::keepForFieldTm(
  const CheckPlaces &places, QgsProcessingContext &context, QgsProcessingFeedback *feedback, QVariantMap &results
)
{
  QgsGeometry tasks;
  {
    const GeosWatch watch( runContext() );
    if ( mTasks )
      tasks = readDegreeArea( *mTasks, context.transformContext() ).geometry;
    if ( feedback->isCanceled() )
      throw Canceled();
  }
  std::size_t left = 0;
  keep( "AREA_FILE", mAreaFile, places.area( tasks, feedback ), results );
  keep( "FEATURES_FILE", mFeaturesFile, places.features( mForm.isSample, left, feedback ), results );
  return left;
}

QVariantMap
FieldCheckAlgorithm::run( const QVariantMap &, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  feedback->setProgressText( tr( "Reading the places" ) );
  mGaps.read( *mSource, mName, mIdField, context.transformContext(), feedback, !mForm.isSample );
  feedback->setProgress( 40 );
  std::optional<TaskPolygons> tasks;
  if ( mTasks )
    tasks.emplace( *mTasks, mTasksName, runContext().quiet(), feedback );
  CheckPlaces places( mGaps );
  places.order( tasks ? &*tasks : nullptr, context.transformContext(), feedback );
  if ( places.outside() == mGaps.gaps().size() )
    throw QgsProcessingException(
      tr( "No place of “%1” lies in a task of “%2” (TASKS). Look whether both show the same "
          "town, or leave TASKS empty." )
        .arg( mName, mTasksName )
    );
  if ( places.outside() > 0 )
    feedback->pushWarning(
      tr( "%1 place(s) of “%2” lie in no task; they come last in the list.", nullptr, pluralOf( places.outside() ) )
        .arg( shown::whole( places.outside() ), mName )
    );
  feedback->setProgress( 60 );
  feedback->setProgressText( tr( "Writing the form and the list" ) );
  mForm.tasks = places.tasks();
  const std::vector<TextTable> sheets = check_form::sheets( mForm );
  keep( "FORM", mFormFile, made( textWorkbook( sheets, runContext().quiet() ), "FORM" ), results );
  keep( "LIST", mListFile, made( places.list( mForm.target, mForm.isSample, runContext().quiet() ), "LIST" ), results );
  const std::size_t left
    = mForm.target == FormTarget::FieldTm ? keepForFieldTm( places, context, feedback, results ) : 0;
  feedback->setProgress( 95 );
  warn( left, feedback );
  feedback->pushInfo( tr( "Places of “%1” to visit: %2." ).arg( mName, shown::whole( mGaps.gaps().size() ) ) );
  for ( const QString &step : steps() )
    feedback->pushInfo( step );
  results.insert( QStringLiteral( "PLACES_COUNT" ), static_cast<qlonglong>( mGaps.gaps().size() ) );
  results.insert( QStringLiteral( "FILE_BYTES" ), mLargest );
  return results;
}

} // namespace lacuna
