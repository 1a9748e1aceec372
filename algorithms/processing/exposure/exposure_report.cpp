// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_report.h"
#include "exposed_people.h"
#include "measure_words.h"
#include "report/comparison.h"
#include "report/report.h"
#include "report/map_picture.h"
#include "report/numbers.h"

#include <QColor>

#include <cmath>

namespace lacuna
{

QString exposure_colour::ofClass( int kind, int count )
{
  // Along the scheme Blues of ColorBrewer, from its third to its last colour.
  static const QColor scale[]
    = { QColor( 0xC6, 0xDB, 0xEF ), QColor( 0x9E, 0xCA, 0xE1 ), QColor( 0x6B, 0xAE, 0xD6 ), QColor( 0x42, 0x92, 0xC6 ),
        QColor( 0x21, 0x71, 0xB5 ), QColor( 0x08, 0x51, 0x9C ), QColor( 0x08, 0x30, 0x6B ) };
  constexpr int LAST = 6;
  if ( count <= 1 )
    return scale[4].name();
  const double place = 1 + ( LAST - 1 ) * static_cast<double>( kind - 1 ) / ( count - 1 );
  const int below = std::min( LAST - 1, static_cast<int>( place ) );
  const double part = place - below;
  const auto mix = [part]( int a, int b ) { return static_cast<int>( std::lround( a + ( b - a ) * part ) ); };
  const QColor &a = scale[below];
  const QColor &b = scale[below + 1];
  return QColor( mix( a.red(), b.red() ), mix( a.green(), b.green() ), mix( a.blue(), b.blue() ) ).name();
}

QString ExposureReport::label( int kind ) const
{
  // A number and its unit stay on one line.
  return kind == 0 ? HazardPresets::notExposed()
                   : QString( mFound.scheme.labels.at( kind - 1 ) ).replace( QLatin1Char( ' ' ), QChar::Nbsp );
}

Report ExposureReport::report() const
{
  Report report( tr( "Buildings in harm's way" ) );
  report.paragraph( tr( "“%1” under “%2”." ).arg( mInputs.buildingsName, mHazard ) );
  report.lead( headline() );
  if ( mInputs.hasPeople() && mTable.known().count > 0 )
  {
    report.lead( ExposedPeople::sentence( mTable.exposed.people, mTable.known().people ) );
    report.note( ExposedPeople::caveat( mInputs.peopleError, mInputs.peopleAreShared ) );
  }
  const RunRecord found = record();
  if ( const RunRecord *earlier = mWish.compared() )
    Comparison( *earlier, found ).write( report );
  if ( mTable.known().count > 0 )
  {
    classes( report );
    map( report );
  }
  method( report, found );
  return report;
}

QString ExposureReport::headline() const
{
  const ExposureSum all = mTable.known();
  const std::size_t known = all.count;
  if ( known == 0 )
    return tr( "No building lies where the hazard has data." );
  QString text = tr( "%1 of %2 buildings (%3) are exposed." )
                   .arg(
                     shown::whole( mTable.exposed.count ), shown::whole( known ),
                     shown::percent( static_cast<double>( mTable.exposed.count ) / static_cast<double>( known ) )
                   );
  const std::size_t worst = mTable.byClass.size() - 1;
  if ( worst > 1 )
    text += QLatin1Char( ' ' )
            + tr( "%1 of them are in the highest class (%2)." )
                .arg( shown::whole( mTable.byClass[worst].count ), label( static_cast<int>( worst ) ) );
  if ( mInputs.hasCurve() && mInputs.hasValue() )
  {
    const QString damage = shown::amount( all.damage );
    text += QLatin1Char( ' ' )
            + ( mTable.hasRange ? tr( "The damage is put at %1, between %2 and %3 depending on the damage curve." )
                                    .arg( damage, shown::amount( all.damageLow ), shown::amount( all.damageHigh ) )
                                : tr( "The damage is put at %1." ).arg( damage ) );
  }
  if ( mTable.unknown.count > 0 )
    text += QLatin1Char( ' ' )
            + tr( "For %1 more buildings the hazard has no data." ).arg( shown::whole( mTable.unknown.count ) );
  return text;
}

void ExposureReport::classes( Report &report ) const
{
  report.heading( tr( "By class" ) );
  const bool values = mInputs.hasValue();
  const bool damages = values && mInputs.hasCurve();
  QStringList headings { tr( "Class" ), tr( "Hazard" ), tr( "Buildings" ) };
  if ( !mInputs.points )
    headings << tr( "Footprints (m²)" );
  if ( values )
    headings << tr( "Value" );
  if ( damages )
    headings << tr( "Damage" );
  if ( mInputs.hasPeople() )
    headings << tr( "People" );
  QList<QStringList> rows;
  const auto add = [&]( const QString &kind, const QString &name, const ExposureSum &totals ) {
    QStringList row { kind, name, shown::whole( totals.count ) };
    if ( !mInputs.points )
      row << shown::amount( totals.areaM2 );
    if ( values )
      row << shown::amount( totals.value );
    if ( damages )
      row << shown::amount( totals.damage );
    if ( mInputs.hasPeople() )
      row << shown::persons( totals.people );
    rows << row;
  };
  QList<ChartBar> bars;
  for ( int kind = mFound.classCount(); kind >= 0; --kind )
  {
    const ExposureSum &totals = mTable.byClass[static_cast<std::size_t>( kind )];
    add( QString::number( kind ), label( kind ), totals );
    bars << ChartBar {
      label( kind ), static_cast<double>( totals.count ),
      kind == 0 ? exposure_colour::NONE : exposure_colour::ofClass( kind, mFound.classCount() )
    };
  }
  if ( mTable.unknown.count > 0 )
    add( QStringLiteral( "–" ), tr( "no hazard data" ), mTable.unknown );
  report.grid( headings, rows, true );
  report.bars( tr( "Buildings by class" ), bars );
}

void ExposureReport::map( Report &report ) const
{
  const Layer &layer = mFound.buildings.layer;
  std::vector<Point> places;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( mFound.classes[row] != HazardClasses::UNKNOWN )
      places.push_back( layer.centroids[row] );
  const bool single = layer.size() <= MAX_FOOTPRINTS;
  const int count = mFound.classCount();
  report.heading( tr( "Map" ) );
  QList<QPair<QString, QString>> legend { { exposure_colour::NONE, HazardPresets::notExposed() } };
  for ( int kind = 1; kind <= count; ++kind )
    legend << qMakePair( exposure_colour::ofClass( kind, count ), label( kind ) );
  if ( !single )
    report.paragraph( tr( "Squares show the highest class that at least a tenth of their buildings reach." ) );
  report.legend( legend );
  const MapPicture picture = MapPicture::around( std::move( places ) );
  ReportMap map = picture.sheet( tr( "Map of the exposed buildings" ), mFound.buildings.frame.frame );
  const auto colour
    = [&]( int kind ) { return kind == 0 ? exposure_colour::NONE : exposure_colour::ofClass( kind, count ); };
  if ( single )
  {
    for ( int kind = 0; kind <= count; ++kind )
    {
      QString path;
      for ( std::size_t row = 0; row < layer.size(); ++row )
        if ( mFound.classes[row] == kind )
          picture.appendPath( path, layer.footprints, row );
      map.shapes << MapShape { path, colour( kind ), kind > 0 ? colour( kind ) : QString() };
    }
  }
  else
  {
    const MapCells cells( picture );
    const std::size_t kinds = static_cast<std::size_t>( count ) + 1;
    std::vector<std::size_t> counts( cells.count() * kinds, 0 );
    for ( std::size_t row = 0; row < layer.size(); ++row )
      if ( const std::size_t cell = mFound.classes[row] < 0 ? cells.count() : cells.of( layer.centroids[row] );
           cell < cells.count() )
        ++counts[cell * kinds + static_cast<std::size_t>( mFound.classes[row] )];
    for ( std::size_t cell = 0; cell < cells.count(); ++cell )
    {
      std::size_t all = 0;
      for ( std::size_t kind = 0; kind < kinds; ++kind )
        all += counts[cell * kinds + kind];
      std::size_t above = 0;
      std::size_t kind = kinds;
      while ( kind > 0 && 10 * above < all )
        above += counts[cell * kinds + --kind];
      if ( all > 0 )
        map.shapes << cells.shape( cell, colour( static_cast<int>( kind ) ) );
    }
  }
  report.map( map );
}

void ExposureReport::noteBuildings( RunRecord &record, const ExposureInputs &inputs )
{
  record.layer( QStringLiteral( "BUILDINGS" ), tr( "Buildings" ), inputs.buildingsName, *inputs.buildings );
}

void ExposureReport::noteDamage( RunRecord &record, const ExposureInputs &inputs )
{
  record.choice(
    QStringLiteral( "STATISTIC" ), tr( "Statistic" ), MeasureWords::statistic( inputs ),
    static_cast<int>( inputs.statistic )
  );
  if ( inputs.hasCurve() )
    record.choice(
      QStringLiteral( "CURVE" ), tr( "Damage curve" ), MeasureWords::curve( inputs ),
      inputs.curve.isEmpty() ? QStringLiteral( "own" ) : inputs.curve
    );
}

RunRecord ExposureReport::record() const
{
  using Kind = RunFigure::Kind;
  RunRecord record( QStringLiteral( "buildingexposure" ) );
  const ExposureSum all = mTable.known();
  record.count( QStringLiteral( "exposed_count" ), tr( "Exposed buildings" ), mTable.exposed.count );
  if ( mTable.byClass.size() > 2 )
    record.count(
      QStringLiteral( "highest_class_count" ), tr( "Buildings in the highest class" ), mTable.byClass.back().count
    );
  record.count( QStringLiteral( "known_count" ), tr( "Buildings where the hazard has data" ), all.count );
  record.count( QStringLiteral( "no_data_count" ), tr( "Buildings without hazard data" ), mTable.unknown.count );
  if ( mInputs.hasValue() )
    record.add(
      QStringLiteral( "exposed_value" ), tr( "Value of the exposed buildings" ), Kind::Amount, mTable.exposed.value
    );
  if ( mInputs.hasValue() && mInputs.hasCurve() )
    record.add( QStringLiteral( "damage_value" ), tr( "Damage" ), Kind::Amount, all.damage );
  if ( mInputs.hasPeople() )
    record.add(
      QStringLiteral( "people_exposed" ), tr( "People in exposed buildings" ), Kind::Amount, mTable.exposed.people
    );

  noteBuildings( record, mInputs );
  record.layer( QStringLiteral( "HAZARD" ), tr( "Hazard" ), mHazard );
  if ( !mFound.words )
  {
    QStringList bounds;
    for ( const double bound : mFound.scheme.bounds )
      bounds << QLocale().toString( bound );
    QStringList plain;
    for ( const double bound : mFound.scheme.bounds )
      plain << QString::number( bound, 'g', 12 );
    record.choice(
      QStringLiteral( "CLASSES" ), tr( "Lower bounds of the classes" ),
      bounds.join( QStringLiteral( "; " ) ) + QLatin1Char( ' ' ) + mFound.scheme.unit, plain.join( QLatin1Char( ';' ) )
    );
  }
  const bool byBuilding = mInputs.floorProperty.isActive();
  record.choice(
    QStringLiteral( "FLOOR_HEIGHT" ), tr( "Ground floor" ),
    byBuilding ? tr( "by building" ) : QLocale().toString( mInputs.floorM ) + QStringLiteral( " m" ),
    byBuilding ? QStringLiteral( "by building" ) : QString::number( mInputs.floorM, 'g', 12 )
  );
  noteDamage( record, mInputs );
  return record;
}

void ExposureReport::method( Report &report, const RunRecord &record ) const
{
  report.heading( tr( "How it was found" ) );
  report.paragraph(
    mInputs.points ? tr( "Each point takes the hazard where it lies." )
                   : tr( "Each footprint is weighed with the exact share of every cell or zone of the hazard that it "
                         "covers. What decides its class is the statistic named below, less the height of the ground "
                         "floor. Values below 0 are dry; ground without data takes no part." )
  );
  report.provenance( record );
  if ( mTable.hasRange )
    report.paragraph(
      tr( "The range of the damage is that of three curves: the one chosen, the mean of the world (JRC), and the "
          "low-standard house of Rio de Janeiro. JRC: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Rio: "
          "hydromt_fiat 0.5.9." )
    );
  if ( looksLikeOsm( mInputs.buildings->fields(), mInputs.buildingsName ) )
    report.paragraph( osmAttribution() );
}

} // namespace lacuna
