// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "census.h"
#include "town_file.h"
#include "valley.h"

#include <algorithm>
#include <cmath>

namespace town
{

/// What a census and OSM know beside buildings: doors, blocks with people, hamlets of the valley with their names.
class CensusTables
{
public:
  explicit CensusTables( TownFile &file ) : mFile( file )
  {
    mAddresses = file.layer(
      "addresses", file.crs, wkbPoint,
      { { "cadastre_id", OFTInteger64 },
        { "street", OFTString },
        { "number", OFTInteger },
        { "dwellings", OFTInteger },
        { "people", OFTInteger } }
    );
    mBlocks = file.layer(
      "census_blocks", file.crs, wkbPolygon,
      { { "block", OFTString }, { "barrio", OFTString }, { "people", OFTInteger }, { "dwellings", OFTInteger } }
    );
  }

  // The doors of a barrio, and its blocks with the people who live there.
  void barrio( const Barrio &barrio )
  {
    const Point origin = barrio.outline[0], right = barrio.outline[1], up = barrio.outline[3];
    const double side = std::hypot( right.x - origin.x, right.y - origin.y );
    const int count = static_cast<int>( std::lround( side / Town::PITCH ) );
    const auto at = [&]( double u, double v ) {
      return Point {
        origin.x + ( right.x - origin.x ) * u + ( up.x - origin.x ) * v,
        origin.y + ( right.y - origin.y ) * u + ( up.y - origin.y ) * v
      };
    };
    const auto share = [&]( Point place, Point towards ) {
      return ( ( place.x - origin.x ) * ( towards.x - origin.x ) + ( place.y - origin.y ) * ( towards.y - origin.y ) )
             / ( side * side );
    };
    std::vector<std::pair<int, int>> blocks( static_cast<std::size_t>( count * count ) ); // people, dwellings
    for ( const Address &address : addressesOf( barrio ) )
    {
      OGRFeature feature( mAddresses->GetLayerDefn() );
      TownFile::setPoint( feature, address.door );
      feature.SetField( 0, static_cast<GIntBig>( address.cadastreId ) );
      feature.SetField( 1, address.street.c_str() );
      feature.SetField( 2, address.number );
      feature.SetField( 3, address.dwellings );
      feature.SetField( 4, address.people );
      TownFile::add( mAddresses, feature );
      const auto place = [&]( Point towards ) {
        return std::clamp( static_cast<int>( share( address.roof, towards ) * count ), 0, count - 1 );
      };
      auto &[inBlock, dwellings] = blocks[static_cast<std::size_t>( place( up ) * count + place( right ) )];
      inBlock += address.people;
      dwellings += address.dwellings;
    }
    for ( int row = 0; row < count; ++row )
      for ( int column = 0; column < count; ++column )
      {
        const auto corner
          = [&]( int dx, int dy ) { return at( 1.0 * ( column + dx ) / count, 1.0 * ( row + dy ) / count ); };
        OGRFeature feature( mBlocks->GetLayerDefn() );
        feature.SetGeometryDirectly(
          TownFile::polygon( { corner( 0, 0 ), corner( 1, 0 ), corner( 1, 1 ), corner( 0, 1 ) } ).release()
        );
        const auto &[inBlock, dwellings] = blocks[static_cast<std::size_t>( row * count + column )];
        feature.SetField( 0, ( barrio.name + " " + std::to_string( row * count + column + 1 ) ).c_str() );
        feature.SetField( 1, barrio.name.c_str() );
        feature.SetField( 2, inBlock );
        feature.SetField( 3, dwellings );
        TownFile::add( mBlocks, feature );
      }
  }

  void valley( const Valley &valley )
  {
    mFile.data->StartTransaction();
    OGRLayer *houses = mFile.layer( "valley_buildings", mFile.crs, wkbPolygon, { { "hamlet", OFTInteger } } );
    for ( const ValleyHouse &house : valley.houses() )
    {
      OGRFeature feature( houses->GetLayerDefn() );
      feature.SetGeometryDirectly( TownFile::polygon( house.ring ).release() );
      if ( house.hamlet >= 0 )
        feature.SetField( 0, house.hamlet );
      TownFile::add( houses, feature );
    }
    OGRLayer *road = mFile.layer( "valley_roads", mFile.crs, wkbLineString, { { "highway", OFTString } } );
    OGRFeature track( road->GetLayerDefn() );
    TownFile::setLine( track, valley.road(), {} );
    track.SetField( 0, "unclassified" );
    TownFile::add( road, track );
    OGRLayer *census = mFile.layer(
      "localities", mFile.crs, wkbPoint,
      { { "code", OFTString },
        { "name", OFTString },
        { "category", OFTString },
        { "people", OFTInteger64 },
        { "truth", OFTString } }
    );
    OGRLayer *osm = mFile.layer(
      "osm_places", mFile.crs, wkbPoint,
      { { "osm_id", OFTString }, { "name", OFTString }, { "place", OFTString }, { "truth", OFTString } }
    );
    for ( const Place &place : valley.census() )
    {
      OGRFeature feature( census->GetLayerDefn() );
      setPlace( feature, place );
      feature.SetField( "people", static_cast<GIntBig>( place.people ) );
      TownFile::add( census, feature );
    }
    for ( const Place &place : valley.osm() )
    {
      OGRFeature feature( osm->GetLayerDefn() );
      setPlace( feature, place );
      TownFile::add( osm, feature );
    }
    mFile.data->CommitTransaction();
  }

private:
  static void setPlace( OGRFeature &feature, const Place &place )
  {
    TownFile::setPoint( feature, place.at );
    feature.SetField( 0, place.id.c_str() );
    feature.SetField( 1, place.name.c_str() );
    feature.SetField( 2, place.kind.c_str() );
    feature.SetField( "truth", place.truth.empty() ? "only_here" : place.truth.c_str() );
  }

  TownFile &mFile;
  OGRLayer *mAddresses = nullptr; // of the file
  OGRLayer *mBlocks = nullptr;
};

} // namespace town
