// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "layers/skipped_rows.h"
#include "report/numbers.h"
#include "report/report_file.h"
#include "sample_design_file.h"
#include "sample_estimate_report.h"
#include "sample_reading.h"
#include "sample_words.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgswkbtypes.h>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr double TOO_MANY_UNKNOWN = 0.2; // of the sample

QgsFields estimateFields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "measure", T::QString },
      { "stratum", T::QString },
      { "rows", T::LongLong },
      { "answered", T::LongLong },
      { "unknown", T::LongLong },
      { "value", T::Double },
      { "low", T::Double },
      { "high", T::Double } }
  );
}

} // namespace

/// lacuna:sampleestimate: what the answers to a sample of lacuna:samplecheck say, with limits.
class SampleEstimateAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( SampleEstimateAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Estimate from a sample" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  SampleEstimateAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addNumbers();
  void doubt(
    const SampleAnswers &answers, const SampleEstimate &estimate, const QString &silent, QgsProcessingFeedback *feedback
  ) const;
  void writeTable( const SampleEstimate &estimate, OutputLayer &output ) const;
  static void insert( const SampleEstimate &estimate, QVariantMap &results );

  std::unique_ptr<QgsProcessingFeatureSource> mSource;
  QString mName;
  QString mDesignFile;
  SampleDesignFile mDesign;
  ReportWish mReport;
};

LACUNA_ALGORITHM( sampleestimate, SampleEstimateAlgorithm )

QStringList SampleEstimateAlgorithm::tags() const
{
  return searchWords(
    tr( "sample,estimate,interval,confidence,accuracy,precision,recall,completeness,validation,quality,survey,"
        "missing" )
  );
}

QString SampleEstimateAlgorithm::shortDescription() const
{
  return tr( "How many buildings OpenStreetMap really lacks, with limits, from the answers to a sample." );
}

QString SampleEstimateAlgorithm::shortHelpString() const
{
  return tr(
    "Takes the answered layer of Sample to be checked and its design file, and tells how many buildings OpenStreetMap "
    "really lacks: gaps that are real, buildings that were wrongly called matched and, where empty squares were drawn, "
    "those that both maps miss.\n\n"
    "Every number has limits that hold in 95 of 100 samples, also when errors are rare, lie in clusters, or nothing "
    "wrong was found. They never go below what was seen. Precision is the share of the gaps that are real, recall the "
    "share of what is missing that the gaps show, completeness the share of all buildings that OSM has.\n\n"
    "Answers are yes, no and unknown in the field answer (sí, sim, oui, 1 and 0 as well, and the findings there, "
    "not_there, mapped and unsure), of empty squares the number of buildings in the field count. Unknown rows are left "
    "out, and it is said what the limits would be if they were all missing or all not. Rows that are not in the "
    "design, answered twice differently, not understood or with a changed geometry are refused."
  );
}

void SampleEstimateAlgorithm::initAlgorithm( const QVariantMap & )
{
  addLayer(
    QStringLiteral( "SAMPLE" ), tr( "Answered sample" ), { static_cast<int>( Qgis::ProcessingSourceType::Vector ) },
    { .roles = { QStringLiteral( "samplecheck.SAMPLE" ), QStringLiteral( "importfindings.SAMPLE_FILLED" ) },
      .field = QStringLiteral( "sample_id" ) }
  );
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "DESIGN_FILE" ), tr( "Design file" ), Qgis::ProcessingFileParameterBehavior::File, QString(),
    QVariant(), false, tr( "JSON files (*.json)" )
  ) );
  addSink( QStringLiteral( "ESTIMATE" ), tr( "Estimate" ), Qgis::ProcessingSourceType::Vector, true );
  addSink(
    QStringLiteral( "SKIPPED" ), tr( "Rows without an answer" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true
  );
  addReport();
  addNumbers();
}

void SampleEstimateAlgorithm::addNumbers()
{
  addNumber( QStringLiteral( "MISSING_TRUE" ), tr( "Buildings that OSM lacks" ) );
  addNumber( QStringLiteral( "MISSING_TRUE_LOW" ), tr( "– lower limit (95 %)" ) );
  addNumber( QStringLiteral( "MISSING_TRUE_HIGH" ), tr( "– upper limit (95 %)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_TRUE" ), tr( "Share of all buildings that OSM has (0–1)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_TRUE_LOW" ), tr( "Completeness, lower limit (95 %)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_TRUE_HIGH" ), tr( "Completeness, upper limit (95 %)" ) );
  addNumber( QStringLiteral( "PRECISION" ), tr( "Share of the gaps that are real (0–1)" ) );
  addNumber( QStringLiteral( "RECALL" ), tr( "Share of what OSM lacks that the gaps show (0–1)" ) );
  addNumber( QStringLiteral( "RECALL_LOW" ), tr( "Recall, lower limit (95 %)" ) );
  addNumber( QStringLiteral( "RECALL_HIGH" ), tr( "Recall, upper limit (95 %)" ) );
  addNumber( QStringLiteral( "GAP_SHARE" ), tr( "Share of gaps that are real (0–1)" ) );
  addNumber( QStringLiteral( "GAP_SHARE_LOW" ), tr( "Gaps, lower limit (95 %)" ) );
  addNumber( QStringLiteral( "GAP_SHARE_HIGH" ), tr( "Gaps, upper limit (95 %)" ) );
  addNumber( QStringLiteral( "MATCHED_SHARE" ), tr( "Share of matched buildings that OSM really has (0–1)" ) );
  addNumber( QStringLiteral( "MATCHED_SHARE_LOW" ), tr( "Matched, lower limit (95 %)" ) );
  addNumber( QStringLiteral( "MATCHED_SHARE_HIGH" ), tr( "Matched, upper limit (95 %)" ) );
  addNumber( QStringLiteral( "EXTRA_SHARE" ), tr( "Share of extra buildings that are really there (0–1)" ) );
  addNumber( QStringLiteral( "EXTRA_SHARE_LOW" ), tr( "Extra, lower limit (95 %)" ) );
  addNumber( QStringLiteral( "EXTRA_SHARE_HIGH" ), tr( "Extra, upper limit (95 %)" ) );
  addNumber( QStringLiteral( "CELL_MEAN" ), tr( "Buildings per empty square" ) );
  addNumber( QStringLiteral( "CELL_MEAN_LOW" ), tr( "Empty squares, lower limit (95 %)" ) );
  addNumber( QStringLiteral( "CELL_MEAN_HIGH" ), tr( "Empty squares, upper limit (95 %)" ) );
  addNumber( QStringLiteral( "DEFF" ), tr( "Design effect of the total" ) );
  addNumber( QStringLiteral( "STANDARD_ERROR" ), tr( "Plain standard error of the total (Olofsson et al. 2014)" ) );
  addNumber( QStringLiteral( "ANSWERED_COUNT" ), tr( "Rows answered yes or no" ) );
  addNumber( QStringLiteral( "UNKNOWN_COUNT" ), tr( "Rows answered unknown" ) );
  addNumber( QStringLiteral( "OPEN_COUNT" ), tr( "Rows without an answer" ) );
  addNumber( QStringLiteral( "LOW_IF_UNKNOWN_NO" ), tr( "Lower limit if no unknown row were missing in OSM" ) );
  addNumber( QStringLiteral( "HIGH_IF_UNKNOWN_YES" ), tr( "Upper limit if every unknown row were missing in OSM" ) );
}

void SampleEstimateAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mDesignFile = parameterAsFile( parameters, QStringLiteral( "DESIGN_FILE" ), context );
  mDesign = SampleDesignFile::read( mDesignFile );
  mName = layerName( parameters, QStringLiteral( "SAMPLE" ), context );
  mSource.reset( parameterAsSource( parameters, QStringLiteral( "SAMPLE" ), context ) );
  if ( !mSource || mSource->wkbType() != Qgis::WkbType::NoGeometry ) // a table of answers needs no CRS
    mSource = requireSource( parameters, QStringLiteral( "SAMPLE" ), context );
  mReport = reportWish( parameters, context );
}

void SampleEstimateAlgorithm::doubt(
  const SampleAnswers &answers, const SampleEstimate &estimate, const QString &silent, QgsProcessingFeedback *feedback
) const
{
  using shown::whole;
  if ( !silent.isEmpty() )
    feedback->pushWarning(
      tr( "Nothing was answered of “%1”, so there is no total; what the others say is given." ).arg( silent )
    );
  const std::size_t none = estimate.unknown + estimate.open;
  if ( static_cast<double>( none ) > TOO_MANY_UNKNOWN * static_cast<double>( answers.rows.size() ) )
    feedback->pushWarning( tr( "%1 of %2 rows are unknown or have no answer: more than a fifth, so the limits may not "
                               "hold. Take the wider ones (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES), or have those rows "
                               "looked at again." )
                             .arg( whole( none ), whole( answers.rows.size() ) ) );
  if ( answers.absent > 0 )
    feedback->pushWarning( tr( "%1 rows of the design are not in “%2”. They count as rows without an answer; rows must "
                               "not be deleted, since who deletes what is hard to judge makes the rest look better." )
                             .arg( whole( answers.absent ), mName ) );
  if ( answers.repeated > 0 )
    feedback->pushInfo( tr( "%1 rows have the sample_id of another row and say nothing else than that one; each counts "
                            "once." )
                          .arg( whole( answers.repeated ) ) );
}

void SampleEstimateAlgorithm::writeTable( const SampleEstimate &estimate, OutputLayer &output ) const
{
  const QVariant none = QgsVariantUtils::createNullVariant( QMetaType::Type::LongLong );
  const auto number = []( std::size_t value ) { return QVariant( static_cast<qlonglong>( value ) ); };
  const auto add = [&output]( const QgsAttributes &attributes ) {
    QgsFeature feature( estimateFields() );
    feature.setAttributes( attributes );
    output.add( feature );
  };
  for ( const StratumEstimate &one : estimate.strata )
  {
    const Interval limits = one.rightLimits();
    add(
      QgsAttributes() << ( one.kind == StratumKind::Cell ? QStringLiteral( "mean" ) : QStringLiteral( "share" ) )
                      << SampleWords::code( one.kind ) << number( one.rows ) << number( one.answered )
                      << number( one.unknown + one.open ) << numberOrNull( one.right() ) << numberOrNull( limits.low )
                      << numberOrNull( limits.high )
    );
  }
  const std::pair<const char *, const Estimate &> measures[] = {
    { "missing_true", estimate.missing },
    { "completeness_true", estimate.completeness },
    { "precision", estimate.precision },
    { "recall", estimate.recall }
  };
  for ( const auto &[name, one] : measures )
    add(
      QgsAttributes() << QString::fromLatin1( name ) << QgsVariantUtils::createNullVariant( QMetaType::Type::QString )
                      << none << none << none << numberOrNull( one.value ) << numberOrNull( one.limits.low )
                      << numberOrNull( one.limits.high )
    );
}

void SampleEstimateAlgorithm::insert( const SampleEstimate &estimate, QVariantMap &results )
{
  const auto put = [&results]( const QString &name, double value, const Interval &limits ) {
    results.insert( name, numberOrNull( value ) );
    results.insert( name + QStringLiteral( "_LOW" ), numberOrNull( limits.low ) );
    results.insert( name + QStringLiteral( "_HIGH" ), numberOrNull( limits.high ) );
  };
  put( QStringLiteral( "MISSING_TRUE" ), estimate.missing.value, estimate.missing.limits );
  put( QStringLiteral( "COMPLETENESS_TRUE" ), estimate.completeness.value, estimate.completeness.limits );
  put( QStringLiteral( "RECALL" ), estimate.recall.value, estimate.recall.limits );
  results.insert( QStringLiteral( "PRECISION" ), numberOrNull( estimate.precision.value ) );
  const QString names[] = {
    QStringLiteral( "GAP_SHARE" ), QStringLiteral( "MATCHED_SHARE" ), QStringLiteral( "EXTRA_SHARE" ),
    QStringLiteral( "CELL_MEAN" )
  };
  for ( const QString &name : names )
    put( name, std::nan( "" ), { std::nan( "" ), std::nan( "" ) } );
  for ( const StratumEstimate &one : estimate.strata )
    if ( one.answered > 0 )
      put( names[static_cast<std::size_t>( one.kind )], one.right(), one.rightLimits() );
  results.insert( QStringLiteral( "DEFF" ), numberOrNull( estimate.deff ) );
  results.insert( QStringLiteral( "STANDARD_ERROR" ), numberOrNull( estimate.standardError ) );
  results.insert( QStringLiteral( "ANSWERED_COUNT" ), static_cast<qlonglong>( estimate.answered ) );
  results.insert( QStringLiteral( "UNKNOWN_COUNT" ), static_cast<qlonglong>( estimate.unknown ) );
  results.insert( QStringLiteral( "OPEN_COUNT" ), static_cast<qlonglong>( estimate.open ) );
  results.insert( QStringLiteral( "LOW_IF_UNKNOWN_NO" ), numberOrNull( estimate.lowIfUnknownNo ) );
  results.insert( QStringLiteral( "HIGH_IF_UNKNOWN_YES" ), numberOrNull( estimate.highIfUnknownYes ) );
}

QVariantMap SampleEstimateAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  QVariantMap results;
  OutputLayer table = openSink(
    parameters, QStringLiteral( "ESTIMATE" ), context, estimateFields(), Qgis::WkbType::NoGeometry,
    QgsCoordinateReferenceSystem(), results
  );
  const SkippedRows rows(
    { mSource.get() }, QgsWkbTypes::geometryType( mSource->wkbType() ), context.transformContext()
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(),
    QgsWkbTypes::multiType( QgsWkbTypes::flatType( mSource->wkbType() ) ), mSource->sourceCrs(), results
  );
  feedback->setProgressText( tr( "Reading the answers" ) );
  SampleReading reading( mDesign, *mSource, mName );
  const SampleAnswers answers = reading.read( context.transformContext(), feedback );
  feedback->setProgress( 60 );
  const SampleEstimate estimate = estimateSample( mDesign.sizes(), answers.rows, mDesign.inAreas );
  if ( estimate.answered == 0 )
    throw QgsProcessingException(
      tr( "No row of “%1” (SAMPLE) is answered yes or no. Fill the field answer, and of empty "
          "squares the field count, and run again." )
        .arg( mName )
    );
  const SampleFinding finding { mDesign, estimate, mName, *mSource, mDesignFile };
  const SampleEstimateReport words( finding );
  doubt( answers, estimate, words.silentStrata(), feedback );
  feedback->pushInfo( words.lead() );
  if ( const QString more = words.narrower(); !more.isEmpty() )
    feedback->pushInfo( more );
  if ( table.isWanted() )
    writeTable( estimate, table );
  reading.writeOpen( skipped, rows, feedback );
  table.finish();
  skipped.finish();
  const QString made = tr( "Made by Lacuna, Estimate from a sample, from “%1”." ).arg( mName );
  table.dress( context, { tr( "Estimate" ), QColor(), false, made } );
  skipped.dress( context, { tr( "Rows without an answer" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  if ( mReport.isWanted() )
    saveReport( mReport, words.report( mReport.compared() ), results );
  insert( estimate, results );
  return results;
}

} // namespace lacuna
