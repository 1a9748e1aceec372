// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "base/choice_words.h"
#include "finding_words.h"
#include "findings_report.h"
#include "findings_writer.h"
#include "layers/found_columns.h"
#include "layers/layer_role.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <array>

namespace lacuna
{

namespace
{

void styleFound( QgsVectorLayer &layer, const QString &field )
{
  QgsCategoryList categories;
  const auto add = [&]( const QVariant &value, const QString &colour, const QString &label ) {
    QgsSymbol *symbol = QgsSymbol::defaultSymbol( layer.geometryType() );
    if ( !symbol )
      return;
    symbol->setColor( QColor( colour ) );
    categories << QgsRendererCategory( value, symbol, label );
  };
  for ( const Finding finding :
        { Finding::There, Finding::Mapped, Finding::NotThere, Finding::Unsure, Finding::AreaYes } )
    if ( finding != Finding::AreaYes || field == QLatin1String( "finding" ) )
      add( FindingWords::code( finding ), FindingWords::colour( finding ), FindingWords::label( finding ) );
  add( QVariant(), QStringLiteral( "#e0c56e" ), FindingWords::open() );
  layer.setRenderer( new QgsCategorizedSymbolRenderer( field, categories ) );
}

} // namespace

/// lacuna:importfindings: the answers of people on the ground and on the web, joined to the gaps.
class ImportFindingsAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( ImportFindingsAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Import findings" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ImportFindingsAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addOptions();
  void addResults();
  void write(
    const FindingsData &data, const QVariantMap &parameters, QgsProcessingContext &context,
    QgsProcessingFeedback *feedback, QVariantMap &results
  );
  static void warnOfSample( const FindingsWriter::SampleCounts &counts, QgsProcessingFeedback *feedback );
  static void insert( const FindingsData &data, QVariantMap &results );

  FindingsInputs mInputs;
  ReportWish mReport;
};

LACUNA_ALGORITHM( importfindings, ImportFindingsAlgorithm )

QStringList ImportFindingsAlgorithm::tags() const
{
  return searchWords(
    tr( "answers,findings,survey,field,crowd,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,import,"
        "validation,check" )
  );
}

QString ImportFindingsAlgorithm::shortDescription() const
{
  return tr( "Brings the answers of MapRoulette, MapSwipe, KoboToolbox, ODK and StreetComplete back to the gaps." );
}

QString ImportFindingsAlgorithm::shortHelpString() const
{
  return tr(
    "Reads what people answered about gaps, on the ground and on the web, from the files their tools save: MapRoulette "
    "(CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm; also as .gz), KoboToolbox and ODK (CSV, XLSX, GeoJSON, "
    "JSON of the API), quests of StreetComplete's expert edition, and answers of Review gaps. Several files may be "
    "given at once; which tool each is from is recognized.\n\n"
    "Every answer becomes one row that says whether the building is there, is not there, is on the map by now, or is "
    "not sure. Answers are joined to the gaps by gap_id, so that those of last month find the gaps of today; by their "
    "place only where they have no id. What belongs to no gap is kept apart with the reason.\n\n"
    "Gaps with answers go into Gaps by zone, which counts what is confirmed, refuted and open. With a sample, its rows "
    "are filled in for Estimate from a sample, which alone can say how many buildings are missing in all.\n\n"
    "Names of people, phones and devices are left out unless you ask for them. Nothing is sent anywhere."
  );
}

void ImportFindingsAlgorithm::initAlgorithm( const QVariantMap & )
{
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "FILES" ), tr( "Files with answers" ), Qgis::ProcessingSourceType::File
  ) );
  const QStringList roles {
    "buildinggaps.MISSING_IN_OSM", "roadgaps.MISSING_IN_OSM", "addressgaps.MISSING_IN_OSM", "importfindings.CHECKED"
  };
  const QList<int> any { static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) };
  addLayer( QStringLiteral( "GAPS" ), tr( "Gaps that were asked about" ), any, { .roles = roles, .optional = true } );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "ID_FIELD" ), tr( "Field of their ids (else gap_id)" ), QVariant(), QStringLiteral( "GAPS" ),
    Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addLayer(
    QStringLiteral( "SAMPLE" ), tr( "Sample that was asked about" ), any,
    { .roles = { QStringLiteral( "samplecheck.SAMPLE" ) }, .field = QStringLiteral( "sample_id" ), .optional = true }
  );
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "FORM" ), tr( "Form, where answers are in words" ), Qgis::ProcessingFileParameterBehavior::File,
    QString(), QVariant(), true, tr( "Forms (*.xlsx)" )
  ) );
  addOptions();
  addResults();
}

void ImportFindingsAlgorithm::addOptions()
{
  auto format = std::make_unique<QgsProcessingParameterEnum>(
    QStringLiteral( "FORMAT" ), tr( "Tool the files are from" ), AnswerReader::formats(), false,
    QStringLiteral( "auto" ), false, true
  );
  ChoiceWords::set(
    *format,
    { tr( "automatic" ), QStringLiteral( "MapRoulette" ), tr( "MapSwipe: results of a project" ),
      tr( "MapSwipe: yes and maybe" ), tr( "MapSwipe: for the Tasking Manager" ), QStringLiteral( "KoboToolbox" ),
      QStringLiteral( "ODK" ), tr( "StreetComplete expert edition" ), tr( "Review gaps" ) }
  );
  addAdvanced( std::move( format ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "MIN_VOTES" ), tr( "Votes an answer of MapSwipe needs" ),
    Qgis::ProcessingNumberParameterType::Integer, 3, false, 1, 1000
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "MIN_SHARE" ), tr( "Share of the votes that must agree (0–1)" ),
    Qgis::ProcessingNumberParameterType::Double, 0.65, false, 0, 1
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "RUIN_COUNTS" ), tr( "Ruins count as buildings" ), false
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "KEEP_PERSONS" ), tr( "Keep the names of people" ), false
  ) );
}

void ImportFindingsAlgorithm::addResults()
{
  addSink( QStringLiteral( "FINDINGS" ), tr( "Findings" ), Qgis::ProcessingSourceType::VectorPoint );
  addSink(
    QStringLiteral( "CHECKED" ), tr( "Gaps with answers" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true
  );
  addSink(
    QStringLiteral( "SAMPLE_FILLED" ), tr( "Answered sample" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true
  );
  addSink(
    QStringLiteral( "UNMATCHED" ), tr( "Answers that belong to no gap" ), Qgis::ProcessingSourceType::VectorPoint, true
  );
  addReport();
  addNumber( QStringLiteral( "FINDINGS_COUNT" ), tr( "Findings" ) );
  addNumber( QStringLiteral( "UNMATCHED_COUNT" ), tr( "Answers that belong to no gap" ) );
  addNumber( QStringLiteral( "THERE_COUNT" ), tr( "Gaps that are there" ) );
  addNumber( QStringLiteral( "NOT_THERE_COUNT" ), tr( "Gaps that are not there" ) );
  addNumber( QStringLiteral( "UNSURE_COUNT" ), tr( "Gaps nobody is sure of" ) );
  addNumber( QStringLiteral( "MAPPED_COUNT" ), tr( "Gaps that are on the map by now" ) );
  addNumber( QStringLiteral( "CONFLICT_COUNT" ), tr( "Gaps the sources disagree about" ) );
  addNumber( QStringLiteral( "SAMPLE_ANSWERED" ), tr( "Rows of the sample with an answer" ) );
}

void ImportFindingsAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs = {};
  mInputs.files = parameterAsFileList( parameters, QStringLiteral( "FILES" ), context );
  mInputs.files.removeAll( QString() );
  if ( mInputs.files.isEmpty() )
    throw QgsProcessingException( tr( "No file is given (FILES). Choose the files with answers, as their tools saved "
                                      "them." ) );
  mInputs.options.format = parameterAsEnumString( parameters, QStringLiteral( "FORMAT" ), context );
  mInputs.options.votes = {
    static_cast<double>( parameterAsInt( parameters, QStringLiteral( "MIN_VOTES" ), context ) ),
    parameterAsDouble( parameters, QStringLiteral( "MIN_SHARE" ), context )
  };
  mInputs.options.ruinCounts = parameterAsBoolean( parameters, QStringLiteral( "RUIN_COUNTS" ), context );
  mInputs.options.keepPersons = parameterAsBoolean( parameters, QStringLiteral( "KEEP_PERSONS" ), context );
  if ( const QString form = parameterAsFile( parameters, QStringLiteral( "FORM" ), context ); !form.isEmpty() )
    mInputs.options.form = AnswerForm::read( form );
  mInputs.gaps = optionalSource( parameters, QStringLiteral( "GAPS" ), context );
  mInputs.gapsName = layerName( parameters, QStringLiteral( "GAPS" ), context );
  mInputs.sample = optionalSource( parameters, QStringLiteral( "SAMPLE" ), context );
  mInputs.sampleName = layerName( parameters, QStringLiteral( "SAMPLE" ), context );
  mInputs.options.idField = parameterAsString( parameters, QStringLiteral( "ID_FIELD" ), context );
  if ( !mInputs.options.idField.isEmpty() && mInputs.gaps )
    requireField( *mInputs.gaps, mInputs.gapsName, mInputs.options.idField, QStringLiteral( "ID_FIELD" ) );
  if ( mInputs.sample )
    for ( const char *field : { "sample_id", "stratum", "answer" } )
      requireField( *mInputs.sample, mInputs.sampleName, QString::fromLatin1( field ), QStringLiteral( "SAMPLE" ) );
  const auto wants = [&]( const char *output ) { return parameters.value( QString::fromLatin1( output ) ).isValid(); };
  if ( wants( "CHECKED" ) && !mInputs.gaps )
    throw QgsProcessingException( tr( "CHECKED needs the gaps that were asked about: choose them as GAPS." ) );
  if ( wants( "SAMPLE_FILLED" ) && !mInputs.sample )
    throw QgsProcessingException( tr( "SAMPLE_FILLED needs the sample that was asked about: choose it as SAMPLE." ) );
  mReport = reportWish( parameters, context );
}

void ImportFindingsAlgorithm::insert( const FindingsData &data, QVariantMap &results )
{
  const auto put = [&results]( const char *name, std::size_t value ) {
    results.insert( QString::fromLatin1( name ), static_cast<qlonglong>( value ) );
  };
  put( "FINDINGS_COUNT", data.lines.size() );
  put( "UNMATCHED_COUNT", data.unmatched );
  put( "THERE_COUNT", data.count( Finding::There ) );
  put( "NOT_THERE_COUNT", data.count( Finding::NotThere ) );
  put( "UNSURE_COUNT", data.count( Finding::Unsure ) );
  put( "MAPPED_COUNT", data.count( Finding::Mapped ) );
  put( "CONFLICT_COUNT", data.conflicts() );
}

void ImportFindingsAlgorithm::warnOfSample(
  const FindingsWriter::SampleCounts &counts, QgsProcessingFeedback *feedback
)
{
  constexpr int SHOWN = 10;
  if ( counts.unfilled > 0 )
    feedback->pushWarning( tr( "Empty squares where there are buildings, but nobody wrote how many: %1. They stay "
                               "open: write the number in count." )
                             .arg( counts.unfilled ) );
  if ( !counts.contrary.isEmpty() )
    feedback->pushWarning( tr( "Squares of which it is said that there are no buildings, but a number of them too: %1 "
                               "(%2). They stay open: look at the answer, and fill in answer and count." )
                             .arg( counts.contrary.size() )
                             .arg( counts.contrary.mid( 0, SHOWN ).join( QStringLiteral( ", " ) ) ) );
  if ( counts.kept > 0 )
    feedback->pushWarning( tr( "Rows of SAMPLE that have another answer already, and keep it: %1. Where the new answer "
                               "should count, empty answer and run again." )
                             .arg( counts.kept ) );
}

void ImportFindingsAlgorithm::write(
  const FindingsData &data, const QVariantMap &parameters, QgsProcessingContext &context,
  QgsProcessingFeedback *feedback, QVariantMap &results
)
{
  const QgsCoordinateReferenceSystem degrees( QStringLiteral( "EPSG:4326" ) );
  const auto point = [&]( const char *output, const QgsFields &fields ) {
    return openSink(
      parameters, QString::fromLatin1( output ), context, fields, Qgis::WkbType::Point, degrees, results
    );
  };
  const FindingsWriter writer( mInputs, data, feedback );
  const QString made = tr( "Made by Lacuna, Import findings." );
  const auto finish = [&]( OutputLayer &output, const QString &title, const QString &field ) {
    output.finish();
    OutputLook look { title, QColor( 0x88, 0x88, 0x88 ), false, made };
    if ( !field.isEmpty() )
      look.style = [field]( QgsVectorLayer &layer ) { styleFound( layer, field ); };
    output.dress( context, look );
  };
  OutputLayer findings = point( "FINDINGS", FindingsWriter::findingFields( mInputs.options.keepPersons ) );
  OutputLayer unmatched = point( "UNMATCHED", FindingsWriter::unmatchedFields( mInputs.options.keepPersons ) );
  writer.writeFindings( findings, unmatched );
  finish( findings, tr( "Findings" ), QStringLiteral( "finding" ) );
  finish( unmatched, tr( "Answers that belong to no gap" ), QString() );
  if ( mInputs.gaps )
  {
    OutputLayer checked = openSink(
      parameters, QStringLiteral( "CHECKED" ), context, outputFields( mInputs.gaps->fields(), foundColumns() ),
      mInputs.gaps->wkbType(), mInputs.gaps->sourceCrs(), results
    );
    if ( checked.isWanted() )
      writer.writeChecked( checked );
    finish( checked, tr( "Gaps with answers" ), QStringLiteral( "found" ) );
  }
  if ( mInputs.sample )
  {
    OutputLayer filled = openSink(
      parameters, QStringLiteral( "SAMPLE_FILLED" ), context, mInputs.sample->fields(), mInputs.sample->wkbType(),
      mInputs.sample->sourceCrs(), results
    );
    const FindingsWriter::SampleCounts counts = writer.writeSample( filled );
    results.insert( QStringLiteral( "SAMPLE_ANSWERED" ), static_cast<qlonglong>( counts.answered ) );
    warnOfSample( counts, feedback );
    finish( filled, tr( "Answered sample" ), QString() );
  }
}

QVariantMap ImportFindingsAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  QVariantMap results;
  const FindingsData data = FindingsRun( mInputs, context.transformContext(), feedback ).run();
  write( data, parameters, context, feedback, results );
  const FindingsReport words( mInputs, data );
  feedback->pushInfo( words.lead() );
  if ( mReport.isWanted() )
    saveReport( mReport, words.report( mReport.compared() ), results );
  insert( data, results );
  return results;
}

} // namespace lacuna
