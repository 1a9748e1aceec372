// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "zone_table.h"
#include "lacuna/error.h"
#include "layers/field_finder.h"
#include "layers/field_words.h"
#include "layers/zone_names.h"

#include <qgsfeature.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

const QString ROADS = QStringLiteral( "ROADS_BY_ZONE" ), EXPOSURE = QStringLiteral( "EXPOSURE_BY_ZONE" ),
              PRIORITY = QStringLiteral( "PRIORITY" ), GAPS = QStringLiteral( "GAPS_BY_ZONE" );

const char *const LONG_NAMES
  = "reference_count osm_count matched_count missing_in_osm beside_mapped part_of_mapped missing_in_reference "
    "completeness completeness_low completeness_high completeness_blocks completeness_area estimated_total "
    "estimated_total_low estimated_total_high missing_area_m2 road_length_m covered_m missing_m completeness_length "
    "buildings_mapped buildings_missing buildings_all exposed_mapped exposed_missing exposed_all exposed_damage_all "
    "exposed_low exposed_high damage_all damage_low damage_high priority priority_rank priority_why missing_confirmed "
    "missing_refuted missing_open people_all exposed_people_all";

// The parameter whose layer a column comes from.
QString ownerOf( const QString &column )
{
  static const QRegularExpression exposure( QStringLiteral(
    "^((buildings|no_data|exposed|class[0-9]+)_.*|people_(mapped|missing|all)|damage_(all|low|high)|ead)$"
  ) );
  static const QStringList roads { "road_length_m", "covered_m", "missing_m", "completeness_length" };
  if ( column.startsWith( QLatin1String( "priority" ) ) )
    return PRIORITY;
  if ( roads.contains( column ) )
    return ROADS;
  return exposure.match( column ).hasMatch() ? EXPOSURE : GAPS;
}

// Of each field its contract name, empty where it is not ours.
QStringList contractNames( const QgsFields &fields, const QStringList &wanted )
{
  QStringList names = ourNames( fields );
  for ( const QString &name : wanted )
    if ( const int place = ourField( fields, name ); place >= 0 && names.at( place ).isEmpty() )
      names[place] = name;
  for ( int i = 0; i < fields.count(); ++i )
    if ( names.at( i ).isEmpty() && FieldDictionary::isOurs( fields.at( i ).name() ) )
      names[i] = fields.at( i ).name();
  return names;
}

class Words
{
  Q_DECLARE_TR_FUNCTIONS( CombinedReport )
};

} // namespace

QStringList zoneColumns() { return QString::fromLatin1( LONG_NAMES ).split( ' ' ); }

ZoneLayer readZones(
  const QgsProcessingFeatureSource &source, const QString &parameter, const QString &name, const QStringList &wanted,
  int chosen, const RunContext &context
)
{
  ZoneLayer layer;
  layer.parameter = parameter;
  layer.name = name;
  QList<int> places;
  const QStringList ours = contractNames( source.fields(), wanted );
  for ( int i = 0; i < ours.size(); ++i )
    if ( !ours.at( i ).isEmpty() && !layer.columns.contains( ours.at( i ) ) )
    {
      layer.columns << ours.at( i );
      places << i;
    }
  ZoneNames names( source.fields(), chosen );
  ReadRequest request;
  request.attributes = places;
  request.onFeature = [&]( const QgsFeature &zone ) {
    QVariantList values;
    for ( const int place : std::as_const( places ) )
      values << zone.attribute( place );
    layer.rows.push_back( values );
  };
  layer.shapes = readNamedZones( source, names, context, request );
  layer.zones = names.best();
  layer.named = !names.field().isEmpty();
  return layer;
}

PlainTable tableOf( const ZoneLayer &layer ) { return { layer.name, layer.zones, layer.columns, layer.rows }; }

QString ZoneTable::shapeKey( const Footprints &shapes, std::size_t row ) const
{
  if ( shapes.isEmpty( row ) )
    return QString();
  const Box &box = shapes.box( row );
  // To half a metre: what a file rounds is less.
  const auto rounded = []( double value ) { return QString::number( std::llround( 2 * value ) ); };
  return QStringList { rounded( box.xMin ), rounded( box.yMin ), rounded( box.xMax ), rounded( box.yMax ) }.join( ' ' );
}

// -1: one that is new.
int ZoneTable::zoneOf( const ZoneLayer &layer, int row, const QHash<QString, int> &named )
{
  const QString key = shapeKey( layer.shapes.raw.footprints, static_cast<std::size_t>( row ) );
  if ( const auto same = mByShape.find( key ); same != mByShape.end() && !same->isEmpty() )
    return same->takeFirst();
  return layer.named ? named.value( layer.zones.at( row ), -1 ) : -1;
}

int ZoneTable::add( const ZoneLayer &layer )
{
  const int before = size();
  QHash<QString, int> named; // names that only one zone has
  QSet<QString> twice;
  for ( int zone = 0; zone < before; ++zone )
  {
    if ( named.contains( mNames.at( zone ) ) )
      twice << mNames.at( zone );
    named.insert( mNames.at( zone ), zone );
  }
  for ( const QString &name : std::as_const( twice ) )
    named.remove( name );
  const QHash<QString, QList<int>> byShape = mByShape;
  for ( const QString &column : layer.columns )
    if ( !mColumns.contains( column ) )
    {
      mColumns << column;
      mValues.insert( column, QVariantList() );
    }
  int strange = 0;
  const Footprints &shapes = layer.shapes.raw.footprints;
  std::vector<bool> taken( static_cast<std::size_t>( before ), false );
  for ( int row = 0; row < static_cast<int>( layer.rows.size() ); ++row )
  {
    int zone = zoneOf( layer, row, named );
    const bool isNew = zone < 0 || ( zone < before && taken[static_cast<std::size_t>( zone )] );
    if ( isNew )
    {
      zone = size();
      ++strange;
      mNames << layer.zones.at( row );
      mShapes.append( shapes, static_cast<std::size_t>( row ) );
    }
    else
      taken[static_cast<std::size_t>( zone )] = true;
    for ( int i = 0; i < layer.columns.size(); ++i )
    {
      QVariantList &values = mValues[layer.columns.at( i )];
      while ( values.size() <= zone )
        values << QVariant();
      const bool owns = ownerOf( layer.columns.at( i ) ) == layer.parameter;
      if ( owns || QgsVariantUtils::isNull( values.at( zone ) ) )
        values[zone] = layer.rows[static_cast<std::size_t>( row )].at( i );
    }
  }
  mShapes.updateBoxes();
  mByShape = byShape;
  for ( int zone = before; zone < size(); ++zone )
    if ( const QString key = shapeKey( mShapes, static_cast<std::size_t>( zone ) ); !key.isEmpty() )
      mByShape[key] << zone;
  return mLayers++ > 0 ? strange : 0;
}

QVariant ZoneTable::value( int zone, const QString &column ) const { return mValues.value( column ).value( zone ); }

double ZoneTable::number( int zone, const QString &column ) const { return numberIn( value( zone, column ) ); }

double ZoneTable::sum( const QString &column ) const
{
  double sum = std::numeric_limits<double>::quiet_NaN();
  for ( int zone = 0; zone < size(); ++zone )
    if ( const double here = number( zone, column ); std::isfinite( here ) )
      sum = std::isfinite( sum ) ? sum + here : here;
  return sum;
}

} // namespace lacuna
