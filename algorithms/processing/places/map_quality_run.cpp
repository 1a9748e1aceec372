// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// MapQualityAlgorithm: its run.

#include "map_quality_algorithm.h"
#include "layers/feature_pipe.h"
#include "layers/qgis_compat.h"
#include "layers/zone_names.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/numbers.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgswkbtypes.h>

#include <QHash>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const char *codeOf( AgeClass age )
{
  switch ( age )
  {
    case AgeClass::Fresh:
      return "fresh";
    case AgeClass::Middle:
      return "middle";
    case AgeClass::Old:
      return "old";
    case AgeClass::Undated:
      return "undated";
  }
  return "";
}

} // namespace

NewestDay MapQualityAlgorithm::newest() const
{
  std::vector<const QualityObjects *> all;
  for ( const MapQualityLayer &layer : mLayers )
    all.push_back( &layer.objects );
  return newestDay( all );
}

DayNumber MapQualityAlgorithm::today() const { return mToday != NO_DAY ? mToday : newest().day; }

void MapQualityAlgorithm::read( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the objects" ) );
  std::vector<RawLayer *> all;
  const double share = 0.5 / static_cast<double>( mLayers.size() );
  double done = 0;
  for ( MapQualityLayer &layer : mLayers )
  {
    layer.read( runContext() );
    all.push_back( &layer.raw );
    done += share;
    feedback->setProgress( 100 * done );
  }
  mZonesRaw = RawLayer();
  if ( mZones )
  {
    ZoneNames names( mZones->fields(), mNameField );
    mZonesRaw = readNamedZones( *mZones, names, runContext() );
    mZoneNames = names.best();
    mLabelField = names.field();
    all.push_back( &mZonesRaw );
  }
  // Without zones and measures it does not matter where things are.
  if ( mZones || mMeasure != QualityMeasure::Count )
  {
    const QgsCoordinateTransformContext &transforms = context.transformContext();
    const WorkingFrame frame = chooseWorkingFrame( all, transforms );
    for ( RawLayer *layer : all )
      toWorkingFrame( *layer, frame, transforms, runContext().part( 0.5, 0.52 ) );
    mZonesRaw.raw.footprints.updateBoxes();
    const ZoneLocator locator( mZonesRaw.raw.footprints );
    for ( MapQualityLayer &layer : mLayers )
    {
      layer.raw.raw.footprints.updateBoxes();
      layer.measure( mMeasure, frame.frame, runContext().quiet() );
      if ( mZones )
        layer.locate( locator, runContext().part( 0.52, 0.58 ) );
    }
  }
  feedback->setProgressText( tr( "Counting" ) );
  const DayNumber last = today();
  for ( MapQualityLayer &layer : mLayers )
    layer.count( mZonesRaw.raw.skip.size(), last, runContext().part( 0.58, 0.6 ) );
}

QgsFields MapQualityAlgorithm::fields() const
{
  using T = QMetaType::Type;
  QgsFields fields;
  for ( const MapQualityLayer &layer : mLayers )
  {
    const T amount = layer.isMeasured() ? T::Double : T::LongLong;
    const T types[] = { amount, amount, amount, amount, amount, T::Double, T::Int, T::Double, T::Double };
    const auto add = [&]( const QString &name, T type ) {
      fields.append( QgsField( layer.word + QLatin1Char( '_' ) + name, type ) );
    };
    const QStringList columns = MapQualityLayer::columns();
    for ( int i = 0; i < columns.size(); ++i )
      add( columns.at( i ), types[i] );
    for ( const QualityAttribute &attribute : layer.attributes )
      add( attribute.column(), T::Double );
  }
  return fields;
}

QgsAttributes MapQualityAlgorithm::valuesOf( const std::vector<const Quality *> &quality ) const
{
  QgsAttributes values;
  std::size_t place = 0;
  for ( const MapQualityLayer &layer : mLayers )
  {
    const Quality &one = *quality[place++];
    for ( const double amount : { one.all, one.fresh, one.middle, one.old, one.undated } )
      values
        << ( layer.isMeasured() ? QVariant( amount ) : QVariant( static_cast<qlonglong>( std::llround( amount ) ) ) );
    values << numberOrNull( one.ageMedian )
           << ( one.grade > 0 ? QVariant( one.grade ) : QgsVariantUtils::createNullVariant( QMetaType::Type::Int ) )
           << numberOrNull( one.onOneDay ) << numberOrNull( one.firstVersion );
    for ( int k = 0; k < layer.attributes.size(); ++k )
      values << numberOrNull( layer.known.at( k ) ? one.has[static_cast<std::size_t>( k )] : std::nan( "" ) );
  }
  return values;
}

OutputLayer
MapQualityAlgorithm::openOutput( const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results )
{
  const QString name = QStringLiteral( "OUTPUT" );
  return mZones
           ? openSink(
               parameters, name, context, outputFields( mZones->fields(), fields() ), mZones->wkbType(),
               mZones->sourceCrs(), results
             )
           : openSink(
               parameters, name, context, fields(), Qgis::WkbType::Polygon, mLayers.front().source->sourceCrs(), results
             );
}

void MapQualityAlgorithm::writeZones(
  OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingContext &context,
  QgsProcessingFeedback *feedback
) const
{
  if ( mZones )
  {
    const auto measures = [this]( std::size_t row, const QgsFeature & ) {
      std::vector<const Quality *> here;
      for ( const MapQualityLayer &layer : mLayers )
        here.push_back( &layer.result.zones[row] );
      return valuesOf( here );
    };
    return writeRows(
      *mZones, mZonesRaw.raw.skip, { 0, QStringLiteral( "ZONES" ), mZonesName }, output, skipped, rows, feedback,
      measures
    );
  }
  // One row, over all there is.
  QgsRectangle extent;
  std::vector<const Quality *> whole;
  for ( const MapQualityLayer &layer : mLayers )
  {
    whole.push_back( &layer.result.whole );
    const QgsRectangle box = layer.source->sourceExtent();
    if ( box.isNull() || box.isEmpty() )
      continue;
    const QgsCoordinateTransform transform(
      layer.source->sourceCrs(), mLayers.front().source->sourceCrs(), context.transformContext()
    );
    extent.combineExtentWith( transform.transformBoundingBox( box ) );
  }
  QgsFeature feature;
  if ( !extent.isNull() && extent.isFinite() )
    feature.setGeometry( QgsGeometry::fromRect( extent ) );
  feature.setAttributes( valuesOf( whole ) );
  output.add( feature );
}

QgsFields MapQualityAlgorithm::objectFields()
{
  using T = QMetaType::Type;
  const QgsFields ours
    = lacuna::fieldsOf( { { "age_months", T::Int }, { "age_class", T::QString }, { "missing_tags", T::QString } } );
  if ( mLayers.size() == 1 )
    return outputFields( mLayers.front().source->fields(), ours );
  QList<QgsFields> sources;
  for ( const MapQualityLayer &layer : mLayers )
    sources << layer.source->fields();
  QgsFields more = ours;
  more.append( QgsField( QStringLiteral( "object_layer" ), T::QString ) );
  mMerged = MergedFields( sources, more );
  return mMerged.fields();
}

// Of one layer as they are; of several as points, since a layer holds one kind.
void MapQualityAlgorithm::writeObjects(
  OutputLayer &objects, QgsProcessingContext &context, QgsProcessingFeedback *feedback
) const
{
  if ( !objects.isWanted() )
    return;
  const bool several = mLayers.size() > 1;
  const auto make = [&]( FeaturePipe &pipe ) {
    int place = 0;
    for ( const MapQualityLayer &layer : mLayers )
    {
      QHash<std::uint32_t, QVariant> missing; // few sets of attributes are missing again and again
      const QgsCoordinateTransform transform(
        layer.source->sourceCrs(), mLayers.front().source->sourceCrs(), context.transformContext()
      );
      QgsFeatureIterator iterator = layer.source->getFeatures(
        QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks
      );
      QgsFeature feature;
      std::size_t row = 0;
      for ( ; iterator.nextFeature( feature ); ++row )
      {
        if ( row >= layer.judged.size() )
          throw QgsProcessingException( ErrorText::changed( layer.name ) );
        if ( !layer.judged[row] )
          continue;
        const int age = ageOf( layer.objects.latest[row], layer.rule );
        QVariant &lacking = missing[layer.objects.has[row]];
        if ( !lacking.isValid() )
          lacking = textOrNull( layer.missingOf( row ).join( QLatin1Char( ';' ) ) );
        const QgsAttributes ours = QgsAttributes()
                                   << ( age < 0 ? QgsVariantUtils::createNullVariant( QMetaType::Type::Int )
                                                : QVariant( age ) )
                                   << QString::fromLatin1( codeOf( ageClassOf( age, layer.rule ) ) ) << lacking;
        if ( several )
        {
          QgsGeometry geometry = feature.geometry().pointOnSurface();
          geometry.transform( transform );
          feature.setGeometry( geometry );
          feature.setAttributes( mMerged.row( place, feature.attributes(), QgsAttributes( ours ) << layer.word ) );
        }
        else
          feature.setAttributes( feature.attributes() + ours );
        pipe.push( objects, feature );
      }
      if ( row != layer.judged.size() )
        throw QgsProcessingException( ErrorText::changed( layer.name ) );
      ++place;
    }
  };
  FeaturePipe::run( { make }, [feedback] {
    if ( feedback->isCanceled() )
      throw Canceled();
  } );
}

void MapQualityAlgorithm::tellOfDates( const MapQualityLayer &layer, QgsProcessingFeedback *feedback ) const
{
  if ( layer.unreadable > 0 )
    feedback->pushWarning(
      tr( "%1 dates of “%2” cannot be read, such as “%3”, and count as none.", nullptr, pluralOf( layer.unreadable ) )
        .arg( shown::whole( layer.unreadable ), layer.name, layer.firstUnreadable )
    );
  if ( layer.inFuture > 0 )
    feedback->pushWarning( tr(
                             "%1 objects of “%2” have a date after the day the age is counted to, and count as new.",
                             nullptr, pluralOf( layer.inFuture )
    )
                             .arg( shown::whole( layer.inFuture ), layer.name ) );
  if ( layer.yearOnly > 0 )
    feedback->pushWarning( tr(
                             "%1 dates of “%2” are years only and count as 1 July: their age may be half a year off.",
                             nullptr, pluralOf( layer.yearOnly )
    )
                             .arg( shown::whole( layer.yearOnly ), layer.name ) );
}

void MapQualityAlgorithm::tell( QgsProcessingFeedback *feedback ) const
{
  if ( mZones )
    ErrorText::warnOfSkipped( mZonesRaw.raw.skip, mZonesName, feedback );
  if ( const NewestDay day = newest(); mToday == NO_DAY && day.isFarAhead() )
    feedback->pushWarning(
      tr( "Ages are counted to the newest date, %1 in “%2”, but the next newest is %3: the first is "
          "perhaps a slip, and makes all the rest old. Correct it, or say the day (DATE)." )
        .arg( dayInWords( day.day ), mLayers[day.layer].name, dayInWords( day.before ) )
    );
  for ( const MapQualityLayer &layer : mLayers )
  {
    ErrorText::warnOfSkipped( layer.skip, layer.name, feedback );
    const std::size_t counted = layer.result.whole.objects;
    if ( layer.skip.empty() )
      feedback->pushWarning( ErrorText::noFeatures( layer.name ) );
    else if ( counted == 0 )
      feedback->pushWarning(
        tr( "No object of “%1” (%2) is counted. Check that the zones cover the same place and that "
            "the CRS of all layers is right." )
          .arg( layer.name, layer.parameter )
      );
    else if ( layer.withoutDate == counted )
      feedback->pushWarning(
        layer.hasDates()
          ? tr( "No object of “%1” (%2) has a date, so its age is not known." ).arg( layer.name, layer.parameter )
          : tr( "“%1” (%2) has no field of dates (DATE_FIELD is %3), so its age is not known. Extracts of OSM without "
                "metadata hold no dates; for other layers choose the field." )
              .arg( layer.name, layer.parameter, mDates.join( QLatin1Char( ';' ) ) )
      );
    tellOfDates( layer, feedback );
    if ( layer.places.inSeveral > 0 )
      feedback->pushWarning( tr(
                               "Some zones overlap: %1 objects of “%2” are counted in more than one zone, so the zones "
                               "do not add up to the whole.",
                               nullptr, pluralOf( layer.places.inSeveral )
      )
                               .arg( shown::whole( layer.places.inSeveral ), layer.name ) );
    QStringList unknown;
    for ( int k = 0; k < layer.attributes.size(); ++k )
      if ( !layer.known.at( k ) )
        unknown << layer.attributes.at( k ).written();
    if ( !unknown.isEmpty() )
      feedback->pushInfo( tr( "“%1” has no field for %2: not known is not the same as missing, so that stays empty." )
                            .arg( layer.name, unknown.join( QStringLiteral( ", " ) ) ) );
  }
}

OutputLook MapQualityAlgorithm::look( const QString &made ) const
{
  OutputLook look { tr( "Map quality by zone" ), QColor( 0x54, 0x27, 0x88 ), false, made };
  look.holdsOsm = mHoldsOsm;
  look.labelledBy = mLabelField;
  look.classifiedBy = QStringLiteral( "coalesce(\"%1_class\",0)" ).arg( mLayers.front().word );
  // The scheme PuOr of ColorBrewer, as for completeness.
  look.classes = {
    { -0.5, 0.5, tr( "too few objects with a date" ), QColor( 0xBB, 0xBB, 0xBB ) },
    { 0.5, 1.5, tr( "1: old" ), QColor( 0xB3, 0x58, 0x06 ) },
    { 1.5, 2.5, QStringLiteral( "2" ), QColor( 0xF1, 0xA3, 0x40 ) },
    { 2.5, 3.5, QStringLiteral( "3" ), QColor( 0xFE, 0xE0, 0xB6 ) },
    { 3.5, 4.5, QStringLiteral( "4" ), QColor( 0xB2, 0xAB, 0xD2 ) },
    { 4.5, 5.5, tr( "5: fresh" ), QColor( 0x54, 0x27, 0x88 ) }
  };
  return look;
}

QVariantMap MapQualityAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  // What is measured decides the fields, and is known when the layers are read.
  read( context, feedback );
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources;
  if ( mZones )
    sources.push_back( mZones.get() );
  for ( const MapQualityLayer &layer : mLayers )
    sources.push_back( layer.source.get() );
  const SkippedRows rows( sources, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer output = openOutput( parameters, context, results );
  const MapQualityLayer &first = mLayers.front();
  OutputLayer objects = openSink(
    parameters, QStringLiteral( "OBJECTS" ), context, objectFields(),
    mLayers.size() > 1 ? Qgis::WkbType::Point : first.source->wkbType(), first.source->sourceCrs(), results,
    mLayers.size() > 1 ? QgsFeatureSink::SinkFlags( QgsFeatureSink::RegeneratePrimaryKey ) : QgsFeatureSink::SinkFlags()
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon,
    sources.front()->sourceCrs(), results
  );
  feedback->setProgressText( tr( "Writing the results" ) );
  writeZones( output, skipped, rows, context, feedback );
  std::size_t skippedCount = mZones ? countSkipped( mZonesRaw.raw.skip ) : 0;
  std::size_t undated = 0;
  int place = mZones ? 1 : 0;
  for ( const MapQualityLayer &layer : mLayers )
  {
    writeSkippedRows( *layer.source, layer.skip, { place++, layer.parameter, layer.name }, skipped, rows, feedback );
    skippedCount += countSkipped( layer.skip );
    undated += layer.withoutDate;
    results.insert(
      layer.parameter + QStringLiteral( "_COUNT" ), static_cast<qlonglong>( layer.result.whole.objects )
    );
  }
  writeObjects( objects, context, feedback );
  output.finish();
  objects.finish();
  skipped.finish();
  tell( feedback );
  if ( mReport.isWanted() )
    saveReport( mReport, report(), results );
  QStringList names;
  for ( const MapQualityLayer &layer : mLayers )
    names << QStringLiteral( "“%1”" ).arg( layer.name );
  const QString made = tr( "Made by Lacuna, Map quality, from %1." ).arg( names.join( QStringLiteral( ", " ) ) );
  output.dress( context, look( made ) );
  OutputLook objectsLook { tr( "Objects with their age" ), QColor( 0x54, 0x27, 0x88 ), false, made };
  objectsLook.holdsOsm = mHoldsOsm;
  objectsLook.classifiedBy = QStringLiteral( "coalesce(\"age_months\",-1)" );
  const double fresh = first.rule.freshMonths, old = first.rule.oldMonths;
  objectsLook.classes = {
    { -1.5, -0.5, tr( "without a date" ), QColor( 0xBB, 0xBB, 0xBB ) },
    { -0.5, fresh - 0.5, tr( "fresh" ), QColor( 0x54, 0x27, 0x88 ) },
    { fresh - 0.5, old - 0.5, tr( "in between" ), QColor( 0xB2, 0xAB, 0xD2 ) },
    { old - 0.5, 1e6, tr( "old" ), QColor( 0xB3, 0x58, 0x06 ) }
  };
  objects.dress( context, objectsLook );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  results.insert( QStringLiteral( "UNDATED_COUNT" ), static_cast<qlonglong>( undated ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  return results;
}

} // namespace lacuna
