// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "base/choice_words.h"
#include "layers/layer_role.h"
#include "layers/output_fields.h"
#include "layers/skipped_rows.h"
#include "messages/error_text.h"
#include "report/numbers.h"
#include "report/whole_file.h"
#include "sample_check_report.h"
#include "sample_check_run.h"
#include "sample_expected.h"
#include "sample_layer.h"
#include "sample_words.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgswkbtypes.h>

#include <QDir>
#include <QFileInfo>

namespace lacuna
{

namespace
{
const QStringList DESIGNS { QStringLiteral( "simple" ), QStringLiteral( "areas" ) };
} // namespace

/// lacuna:samplecheck: a sample of gaps, matched and extra buildings and empty squares, to be looked at.
class SampleCheckAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( SampleCheckAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Sample to be checked" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  SampleCheckAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addNumbers();
  void doubt( const SampleCheckData &data, QgsProcessingFeedback *feedback ) const;
  std::size_t writeSkipped(
    const SampleCheckData &data, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
  ) const;

  SampleCheckInputs mInputs;
  QString mDesignFile;
};

LACUNA_ALGORITHM( samplecheck, SampleCheckAlgorithm )

QStringList SampleCheckAlgorithm::tags() const
{
  return searchWords( tr( "sample,sampling,validation,check,quality,accuracy,field,random,stratified,survey,gap,missing"
  ) );
}

QString SampleCheckAlgorithm::shortDescription() const
{
  return tr( "Draws the buildings and empty squares to look at, so that the number of missing buildings can be told "
             "with its limits." );
}

QString SampleCheckAlgorithm::shortHelpString() const
{
  return tr(
    "Draws a random sample of the results of Building gaps: gaps, matched buildings, extra buildings of OSM and, with "
    "an "
    "area, squares where neither map has a building. Somebody looks at each, in the field or on imagery, and answers "
    "the question of the row. Estimate from a sample makes of the answers how many buildings OSM really lacks, with "
    "limits that hold.\n\n"
    "With simple every row is drawn by itself. With areas some areas are drawn (zones, or squares of 500 m) and a few "
    "rows in each: less travel, somewhat wider limits. Every area is the same work, and every row of a stratum counts "
    "the same.\n\n"
    "SIZE is the number of rows in all, or give HALF_WIDTH: so many rows are drawn that the total is known so well "
    "(0.1: ± 10 %). EXPECTED is what you think you will find; the estimate does not hang on it.\n\n"
    "The same seed gives the same sample, whatever the order of the rows. Keep the design file: without it the answers "
    "cannot be used. Features without a usable geometry, outside the area or in no zone go to Skipped."
  );
}

void SampleCheckAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QList<int> buildings {
    static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ),
    static_cast<int>( Qgis::ProcessingSourceType::VectorPoint )
  };
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addLayer(
    QStringLiteral( "MISSING_IN_OSM" ), tr( "Missing in OSM (from Building gaps)" ), buildings,
    { .roles = { QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "addressgaps.MISSING_IN_OSM" ) },
      .field = QStringLiteral( "gap_reason" ) }
  );
  addLayer(
    QStringLiteral( "MATCHED" ), tr( "Matched (from Building gaps)" ), buildings,
    { .roles = { QStringLiteral( "buildinggaps.MATCHED" ), QStringLiteral( "addressgaps.MATCHED" ) },
      .field = QStringLiteral( "match_ids" ),
      .optional = true }
  );
  addLayer(
    QStringLiteral( "MISSING_IN_REFERENCE" ), tr( "Missing in the reference (from Building gaps)" ), buildings,
    { .roles
      = { QStringLiteral( "buildinggaps.MISSING_IN_REFERENCE" ), QStringLiteral( "addressgaps.MISSING_IN_REFERENCE" ) },
      .field = QStringLiteral( "gap_reason" ),
      .optional = true }
  );
  addLayer(
    QStringLiteral( "AREA" ), tr( "Area, to look into empty squares too (for what both maps miss)" ), polygons,
    { .optional = true }
  );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "DESIGN" ), tr( "Design" ), DESIGNS, false, DESIGNS.first(), false, true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "SIZE" ), tr( "Rows to look at, in all" ), Number::Integer, 200, false, 1, 1000000
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "HALF_WIDTH" ), tr( "or how near the limits shall be (0.1: ± 10 % of the total)" ), Number::Double,
    QVariant(), true, 0.001, 1
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "AREAS" ), tr( "Areas to visit (design areas)" ), Number::Integer, 30, false, 2, 100000
  ) );
  addLayer(
    QStringLiteral( "ZONES" ), tr( "Zones to choose areas from (without: squares of 500 m)" ), polygons,
    { .optional = true }
  );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "CELL_SIZE" ), tr( "Side of the empty squares (metres)" ), Number::Double, 100, false, 5, 10000
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "EXPECTED" ), tr( "Shares that are expected" ), ExpectedText::standard()
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "SEED" ), tr( "Seed: another number draws another sample" ), Number::Integer, 1, false, 0,
    2147483647
  ) );
  addSink( QStringLiteral( "SAMPLE" ), tr( "Sample" ), Qgis::ProcessingSourceType::VectorAnyGeometry );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "DESIGN_FILE" ), tr( "Design file (keep it: the estimate needs it)" ), tr( "JSON files (*.json)" )
  ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addReport();
  addNumbers();
}

void SampleCheckAlgorithm::addNumbers()
{
  addNumber( QStringLiteral( "SAMPLE_COUNT" ), tr( "Rows to look at" ) );
  addNumber( QStringLiteral( "GAP_SAMPLE_COUNT" ), tr( "of them gaps" ) );
  addNumber( QStringLiteral( "MATCHED_SAMPLE_COUNT" ), tr( "of them matched buildings" ) );
  addNumber( QStringLiteral( "EXTRA_SAMPLE_COUNT" ), tr( "of them extra buildings" ) );
  addNumber( QStringLiteral( "CELL_SAMPLE_COUNT" ), tr( "of them empty squares" ) );
  addNumber( QStringLiteral( "CELLS_COUNT" ), tr( "Empty squares in all" ) );
  addNumber( QStringLiteral( "AREAS_COUNT" ), tr( "Areas to visit" ) );
  addNumber(
    QStringLiteral( "EXPECTED_HALF_WIDTH" ), tr( "How near the limits are expected to be (share of the total)" )
  );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

void SampleCheckAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  mInputs = SampleCheckInputs();
  const std::pair<const char *, StratumKind> layers[] = {
    { "MISSING_IN_OSM", StratumKind::Gap },
    { "MATCHED", StratumKind::Matched },
    { "MISSING_IN_REFERENCE", StratumKind::Extra }
  };
  for ( const auto &[name, kind] : layers )
  {
    const QString parameter = QString::fromLatin1( name );
    std::unique_ptr<QgsProcessingFeatureSource> source = kind == StratumKind::Gap
                                                           ? requireSource( parameters, parameter, context )
                                                           : optionalSource( parameters, parameter, context );
    if ( !source )
      continue;
    const bool polygons = QgsWkbTypes::geometryType( source->wkbType() ) == Qgis::GeometryType::Polygon;
    mInputs.layers.push_back(
      { parameter, layerName( parameters, parameter, context ), kind, std::move( source ),
        polygons ? fileOf( parameters, parameter, context ) : std::nullopt }
    );
  }
  mInputs.area = optionalSource( parameters, QStringLiteral( "AREA" ), context );
  mInputs.areaName = layerName( parameters, QStringLiteral( "AREA" ), context );
  mInputs.zones = optionalSource( parameters, QStringLiteral( "ZONES" ), context );
  mInputs.zonesName = layerName( parameters, QStringLiteral( "ZONES" ), context );
  mInputs.cellM = parameterAsDouble( parameters, QStringLiteral( "CELL_SIZE" ), context );
  mInputs.options.inAreas = parameterAsEnumString( parameters, QStringLiteral( "DESIGN" ), context ) == DESIGNS.at( 1 );
  mInputs.options.size = static_cast<std::size_t>( parameterAsInt( parameters, QStringLiteral( "SIZE" ), context ) );
  if ( parameters.value( QStringLiteral( "HALF_WIDTH" ) ).isValid() )
    mInputs.options.halfWidth = parameterAsDouble( parameters, QStringLiteral( "HALF_WIDTH" ), context );
  mInputs.options.areas = static_cast<std::size_t>( parameterAsInt( parameters, QStringLiteral( "AREAS" ), context ) );
  mInputs.options.expected
    = ExpectedText::read( parameterAsString( parameters, QStringLiteral( "EXPECTED" ), context ) );
  mInputs.seed = parameterAsInt( parameters, QStringLiteral( "SEED" ), context );
  mInputs.report = reportWish( parameters, context );
  mDesignFile = parameterAsFileOutput( parameters, QStringLiteral( "DESIGN_FILE" ), context );
  if ( const QString why = WholeFile::tryToOpen( mDesignFile ); !why.isEmpty() )
    throw QgsProcessingException(
      tr( "The design file %1 cannot be written (%2). Choose another folder for DESIGN_FILE and run again." )
        .arg( mDesignFile, why )
    );
  if ( mInputs.zones && !mInputs.options.inAreas )
  {
    feedback->pushWarning( tr( "ZONES is left aside: it says which areas can be visited, and DESIGN is simple." ) );
    mInputs.zones.reset();
  }
}

// What the answers cannot tell, and what is easily lost.
void SampleCheckAlgorithm::doubt( const SampleCheckData &data, QgsProcessingFeedback *feedback ) const
{
  if ( mInputs.area && !mInputs.canTellEmptySquares() )
    feedback->pushWarning( SampleWords::whyNoSquares() );
  const std::size_t asked = mInputs.options.size;
  if ( !( mInputs.options.halfWidth > 0 ) && data.rows.size() > asked + asked / 10 + STRATUM_KINDS )
    feedback->pushWarning( tr( "SIZE asks for %1 rows, and %2 were drawn: limits need 30 of each stratum at least." )
                             .arg( shown::whole( asked ), shown::whole( data.rows.size() ) ) );
  if ( QFileInfo( mDesignFile ).absoluteFilePath().startsWith( QDir::cleanPath( QgsProcessingUtils::tempFolder() ) ) )
    feedback->pushWarning(
      tr(
        "The design file lies in a temporary folder and goes when QGIS is closed (%1). Copy it to where the sample is "
        "kept: without it the answers cannot be used."
      )
        .arg( QDir::toNativeSeparators( mDesignFile ) )
    );
}

std::size_t SampleCheckAlgorithm::writeSkipped(
  const SampleCheckData &data, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
) const
{
  std::size_t count = 0;
  int place = 0;
  const auto write
    = [&](
        const QgsProcessingFeatureSource &source, const RawLayer &raw, const QString &parameter, const QString &name
      ) {
        count += countSkipped( raw.raw.skip );
        ErrorText::warnOfSkipped( raw.raw.skip, name, feedback );
        writeSkippedRows( source, raw.raw.skip, { place, parameter, name }, skipped, rows, feedback );
        ++place;
      };
  for ( std::size_t i = 0; i < mInputs.layers.size(); ++i )
    write( *mInputs.layers[i].source, data.raw[i], mInputs.layers[i].parameter, mInputs.layers[i].name );
  if ( mInputs.area )
    write( *mInputs.area, data.area, QStringLiteral( "AREA" ), mInputs.areaName );
  if ( mInputs.zones )
    write( *mInputs.zones, data.zones, QStringLiteral( "ZONES" ), mInputs.zonesName );
  return count;
}

QVariantMap SampleCheckAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mInputs.report.isWanted() )
    ReportFile::requireWritable( mInputs.report.file );
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources;
  for ( const SampleLayer &layer : mInputs.layers )
    sources.push_back( layer.source.get() );
  for ( const auto *source : { mInputs.area.get(), mInputs.zones.get() } )
    if ( source )
      sources.push_back( source );
  const QgsProcessingFeatureSource &gaps = *mInputs.layers.front().source;
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( gaps.wkbType() );
  const SkippedRows rows( sources, type, context.transformContext() );
  const SampleLayerWriter writer( mInputs, context.transformContext() );
  OutputLayer sample = openSink(
    parameters, QStringLiteral( "SAMPLE" ), context, SampleLayerWriter::fields(), writer.type(), gaps.sourceCrs(),
    results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(),
    type == Qgis::GeometryType::Point ? Qgis::WkbType::MultiPoint : Qgis::WkbType::MultiPolygon, gaps.sourceCrs(),
    results
  );
  SampleCheckData data = SampleCheckRun( mInputs, context.transformContext(), runContext(), feedback ).draw();
  data.asPoints = writer.type() == Qgis::WkbType::Point;
  feedback->setProgressText( tr( "Writing the sample" ) );
  const SampleDesignFile design = writer.write( data, sample, feedback );
  const std::size_t skippedCount = writeSkipped( data, skipped, rows, feedback );
  sample.finish();
  skipped.finish();
  writeAtEnd( mDesignFile, design.json(), QStringLiteral( "DESIGN_FILE" ) );
  results.insert( QStringLiteral( "DESIGN_FILE" ), mDesignFile );
  doubt( data, feedback );
  if ( mInputs.report.isWanted() )
    saveReport( mInputs.report, SampleCheckReport( mInputs, data, mDesignFile ).report(), results );

  const QString made
    = tr( "Made by Lacuna, Sample to be checked, from “%1”; seed %2. Design file: %3." )
        .arg( mInputs.layers.front().name, QString::number( mInputs.seed ), QFileInfo( mDesignFile ).fileName() );
  OutputLook look { tr( "Sample" ), QColor( 0xD5, 0x5E, 0x00 ), false, made };
  look.style = []( QgsVectorLayer &layer ) { styleSample( layer ); };
  look.words.insert( QStringLiteral( "stratum" ), { tr( "Drawn from" ), -1, SampleWords::strata() } );
  sample.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );

  const auto count
    = [&results]( const QString &name, std::size_t value ) { results.insert( name, static_cast<qlonglong>( value ) ); };
  std::size_t drawn[STRATUM_KINDS] = {};
  for ( const SampledRow &row : data.rows )
    ++drawn[static_cast<std::size_t>( data.plan[row.stratum].kind )];
  count( QStringLiteral( "SAMPLE_COUNT" ), data.rows.size() );
  count( QStringLiteral( "GAP_SAMPLE_COUNT" ), drawn[0] );
  count( QStringLiteral( "MATCHED_SAMPLE_COUNT" ), drawn[1] );
  count( QStringLiteral( "EXTRA_SAMPLE_COUNT" ), drawn[2] );
  count( QStringLiteral( "CELL_SAMPLE_COUNT" ), drawn[3] );
  count( QStringLiteral( "CELLS_COUNT" ), data.squares.size() );
  count( QStringLiteral( "AREAS_COUNT" ), mInputs.options.inAreas ? mInputs.options.areas : 0 );
  results.insert( QStringLiteral( "EXPECTED_HALF_WIDTH" ), expectedHalfWidth( data.plan, mInputs.options ) );
  count( QStringLiteral( "SKIPPED_COUNT" ), skippedCount );
  return results;
}

} // namespace lacuna
