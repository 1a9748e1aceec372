// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_gaps_run.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <map>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( BuildingGapsRun )
};

// Both layers are read at once, each on its own thread; this thread alone talks to the feedback.
void readBoth(
  const BuildingGapsInputs &inputs, BuildingGapsData &data, const std::shared_ptr<MappedStorage> &storage,
  QgsProcessingFeedback *feedback
)
{
  std::atomic<bool> stop { false };
  std::atomic<std::size_t> read { 0 };
  const auto launch
    = [&]( const QgsProcessingFeatureSource &source, int idField, const std::optional<PlainFile> &file ) {
        return [&source, idField, &file, &storage, &stop, &read] {
          std::size_t before = 0;
          const auto onRow = [&]( std::size_t rows ) {
            read += rows - before;
            before = rows;
            return !stop.load();
          };
          return readFootprints( source, { .idField = idField, .file = file }, onRow, storage );
        };
      };
  const double expected
    = std::max( 1.0, static_cast<double>( inputs.reference->featureCount() + inputs.osm->featureCount() ) );
  const auto wait = [&]( std::future<RawFootprints> &reading ) {
    while ( reading.wait_for( std::chrono::milliseconds( 40 ) ) != std::future_status::ready )
    {
      if ( feedback->isCanceled() )
        stop = true;
      feedback->setProgress( 20 * std::min( 1.0, static_cast<double>( read.load() ) / expected ) );
    }
  };
  std::future<RawFootprints> reference
    = std::async( std::launch::async, launch( *inputs.reference, inputs.referenceIdField, inputs.referenceFile ) );
  if ( inputs.sameLayer )
    wait( reference );
  std::future<RawFootprints> osm
    = std::async( std::launch::async, launch( *inputs.osm, inputs.osmIdField, inputs.osmFile ) );
  wait( reference );
  wait( osm );
  data.reference = { reference.get(), inputs.reference->sourceCrs() };
  data.osm = { osm.get(), inputs.osm->sourceCrs() };
  if ( feedback->isCanceled() )
    throw Canceled();
}

} // namespace

namespace
{

// A share of nothing is no completeness: where a layer holds features and none is a usable polygon, the run ends.
void requireUsable( const Layer &layer, const QString &name, const QString &parameter )
{
  if ( layer.size() == 0 )
    return;
  std::map<SkipReason, std::size_t> reasons;
  for ( std::size_t row = 0; row < layer.size(); ++row )
  {
    if ( layer.usable( row ) )
      return;
    ++reasons[layer.skip[row]];
  }
  const auto max = std::max_element( reasons.begin(), reasons.end(), []( const auto &a, const auto &b ) {
    return a.second < b.second;
  } );
  throw QgsProcessingException( Words::tr(
                                  "None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. Choose "
                                  "a layer of building polygons.",
                                  nullptr, pluralOf( layer.size() )
  )
                                  .arg(
                                    QLocale().toString( static_cast<qulonglong>( layer.size() ) ), name, parameter,
                                    ErrorText::skipReason( max->first )
                                  ) );
}

} // namespace

BuildingGapsData findGaps(
  const BuildingGapsInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
)
{
  BuildingGapsData data;
  feedback->setProgressText( Words::tr( "Reading the buildings" ) );
  readBoth( inputs, data, run.storage, feedback );

  feedback->setProgressText( Words::tr( "Bringing the layers together" ) );
  data.frame = chooseWorkingFrame( { &data.reference, &data.osm }, context );
  toWorkingFrame( data.reference, data.frame, context, run.part( 0.2, 0.25 ) );
  toWorkingFrame( data.osm, data.frame, context, run.part( 0.25, 0.3 ) );
  RawLayer area;
  if ( inputs.area )
  {
    area = readLayer( *inputs.area, {}, run );
    toWorkingFrame( area, data.frame, context, run.part( 0.3, 0.31 ) );
    area.raw.footprints.updateBoxes();
  }

  LayerOptions layerOptions;
  layerOptions.minAreaM2 = inputs.minAreaM2;
  layerOptions.buildings = true;
  layerOptions.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  layerOptions.area = inputs.area ? &area.raw.footprints : nullptr;
  data.referenceLayer = prepareLayer(
    std::move( data.reference.raw.footprints ), std::move( data.reference.raw.skip ), data.frame.frame, layerOptions,
    run.part( 0.31, 0.4 )
  );
  data.osmLayer = prepareLayer(
    std::move( data.osm.raw.footprints ), std::move( data.osm.raw.skip ), data.frame.frame, layerOptions,
    run.part( 0.4, 0.48 )
  );

  requireUsable( data.referenceLayer, inputs.referenceName, QStringLiteral( "REFERENCE" ) );
  requireUsable( data.osmLayer, inputs.osmName, QStringLiteral( "OSM" ) );

  feedback->setProgressText( Words::tr( "Comparing the buildings" ) );
  data.result
    = findBuildingGaps( data.referenceLayer, data.osmLayer, data.frame.frame, inputs.options, run.part( 0.48, 0.75 ) );
  return data;
}

namespace
{

void warnOfSkipped( const Layer &layer, const QString &name, QgsProcessingFeedback *feedback )
{
  ErrorText::warnOfSkipped( layer.skip, name, feedback );
  ErrorText::warnOfRepaired( layer, name, feedback );
  if ( !layer.drawnTwice.empty() )
    feedback->pushWarning( Words::tr(
                             "%1 feature(s) of the layer “%2” lie nearly wholly on another one of it, as if drawn "
                             "twice. Each is counted and judged by itself, so one house may be counted twice: remove "
                             "them, or look at them first.",
                             nullptr, pluralOf( layer.drawnTwice.size() )
    )
                             .arg( QLocale().toString( static_cast<qulonglong>( layer.drawnTwice.size() ) ), name ) );
}

// How often a reference footprint is as large as the building of OSM that lies in it, at the median; 0 where few lie
// so.
double sizeOfOutlines( const BuildingGapsData &data )
{
  constexpr double INSIDE = 0.9;
  constexpr std::size_t FEWEST = 20;
  std::vector<double> ratios;
  for ( const GapPair &pair : data.result.pairs )
    if ( pair.matched && pair.overlap >= INSIDE )
      ratios.push_back( data.referenceLayer.areaM2[pair.reference] / data.osmLayer.areaM2[pair.osm] );
  if ( ratios.size() < FEWEST )
    return 0;
  const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>( ratios.size() / 2 );
  std::nth_element( ratios.begin(), middle, ratios.end() );
  return *middle;
}

// Nothing matched: the likely cause, the most certain first.
QString whyNothing( const BuildingGapsInputs &inputs, const BuildingGapsData &data )
{
  const GapSummary &summary = data.result.summary;
  const QString apart = ErrorText::whyApart(
    { inputs.referenceName, summary.referenceCount, data.referenceLayer.index, inputs.reference->sourceCrs().authid() },
    { inputs.osmName, summary.osmCount, data.osmLayer.index, inputs.osm->sourceCrs().authid() }, data.frame.frame
  );
  if ( !apart.isEmpty() )
    return apart;
  if ( summary.matchedCount + summary.missingInOsm == 0 )
    return Words::tr( "No reference building lies inside the area." );
  return Words::tr( "No building of one layer matches one of the other, though their extents overlap. Look at both on "
                    "the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes." )
    .arg( inputs.options.maxOffsetM );
}

} // namespace

void logAbout( const BuildingGapsInputs &inputs, const BuildingGapsData &data, QgsProcessingFeedback *feedback )
{
  const GapSummary &summary = data.result.summary;
  warnOfSkipped( data.referenceLayer, inputs.referenceName, feedback );
  warnOfSkipped( data.osmLayer, inputs.osmName, feedback );
  const QLocale locale;
  if ( inputs.options.correctOffset )
    feedback->pushInfo( ErrorText::shiftFound( data.result.offsets ) );
  if ( const std::size_t guesses = data.result.offsets.unsureCells(); guesses > 0 )
    feedback->pushWarning(
      Words::tr( "In %1 of %2 cells several shifts fit equally well (rows of equal houses look alike under many); the "
                 "best guess was taken there. They have sure = 0 in OFFSETS: look at the buildings there before you "
                 "trust the number." )
        .arg( guesses )
        .arg( data.result.offsets.cells().size() )
    );
  if ( data.result.likelyShiftM > 0 )
    feedback->pushWarning( Words::tr( "The layers look shifted by about %1 m, more than the largest shift allowed (%2 "
                                      "m), so the shift was not undone and mapped buildings may be called missing. "
                                      "Look at both layers on the map; if they are shifted, raise the largest shift "
                                      "and run again." )
                             .arg( locale.toString( data.result.likelyShiftM, 'f', 0 ) )
                             .arg( inputs.options.maxOffsetM ) );
  constexpr double PARCEL = 2;
  if ( const double times = sizeOfOutlines( data ); times > PARCEL )
    feedback->pushWarning(
      Words::tr( "The outlines of “%1” (REFERENCE) are mostly about %2 times as large as the buildings of “%3” that "
                 "lie in them. If they are parcels, a parcel counts as mapped once any building on it is: compare a "
                 "layer of buildings instead." )
        .arg( inputs.referenceName, locale.toString( times, 'f', 1 ), inputs.osmName )
    );
  if ( summary.matchedCount == 0 )
    feedback->pushWarning( whyNothing( inputs, data ) );
  else
    feedback->pushInfo( Words::tr( "OSM has %1 of %2 reference buildings: %3 % (95 % interval %4–%5 %). %6 are missing "
                                   "in OSM, %7 OSM buildings are missing in the reference." )
                          .arg(
                            locale.toString( static_cast<qulonglong>( summary.matchedCount ) ),
                            locale.toString( static_cast<qulonglong>( summary.matchedCount + summary.missingInOsm ) ),
                            locale.toString( 100 * summary.completenessCount, 'f', 1 ),
                            locale.toString( 100 * summary.completenessInterval.low, 'f', 1 ),
                            locale.toString( 100 * summary.completenessInterval.high, 'f', 1 ),
                            locale.toString( static_cast<qulonglong>( summary.missingInOsm ) ),
                            locale.toString( static_cast<qulonglong>( summary.missingInReference ) )
                          ) );
  if ( const std::size_t beside = summary.besideMapped + summary.partOfMapped; beside > 0 )
    feedback->pushInfo( Words::tr( "Of the buildings missing in OSM, %1 stand wall to wall with a mapped building "
                                   "(beside_mapped) and %2 are small pieces of one "
                                   "(part_of_mapped_building). If those count as mapped, OSM has %3 %." )
                          .arg(
                            locale.toString( static_cast<qulonglong>( summary.besideMapped ) ),
                            locale.toString( static_cast<qulonglong>( summary.partOfMapped ) ),
                            locale.toString( 100 * summary.completenessBlocks, 'f', 1 )
                          ) );
}

} // namespace lacuna
