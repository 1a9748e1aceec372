// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "barrio_builder.h"

#include <algorithm>
#include <cmath>

namespace town
{

namespace
{

double areaOf( const Ring &ring )
{
  double twice = 0;
  for ( std::size_t i = 0; i < ring.size(); ++i )
  {
    const Point &a = ring[i];
    const Point &b = ring[( i + 1 ) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs( twice ) / 2;
}

Ring rectangle( Point centre, double width, double height, double angle )
{
  const double c = std::cos( angle );
  const double s = std::sin( angle );
  Ring ring;
  for ( const auto &[sx, sy] : { std::pair( -1, -1 ), std::pair( 1, -1 ), std::pair( 1, 1 ), std::pair( -1, 1 ) } )
  {
    const double x = sx * width / 2;
    const double y = sy * height / 2;
    ring.push_back( { centre.x + x * c - y * s, centre.y + x * s + y * c } );
  }
  return ring;
}

} // namespace

BarrioBuilder::BarrioBuilder( Town &town, Barrio &barrio, Point origin, Random &random )
  : mTown( town )
  , mBarrio( barrio )
  , mOrigin( origin )
  , mRandom( random )
{}

void BarrioBuilder::build()
{
  for ( int row = 0; row < mTown.mBlocks; ++row )
    for ( int column = 0; column < mTown.mBlocks; ++column )
    {
      const double street = ( Town::PITCH - Town::BLOCK ) / 2;
      const Point corner { mOrigin.x + column * Town::PITCH + street, mOrigin.y + row * Town::PITCH + street };
      if ( mTown.mOptions.skewed )
      {
        // The median block is a quarter built; Box and Muller make the normal deviate.
        const double normal
          = std::sqrt( -2 * std::log( 1 - mRandom.unit() ) ) * std::cos( 6.283185307179586 * mRandom.unit() );
        mBuilt = std::min( 1.0, 0.25 * std::exp( 1.1 * normal ) );
      }
      switch ( mBarrio.kind )
      {
        case Kind::Centre:
          centreBlock( corner );
          break;
        case Kind::Residential:
          residentialBlock( corner );
          break;
        case Kind::Informal:
          informalBlock( corner );
          break;
      }
    }
}

// Four rows of terraced houses around a patio.
void BarrioBuilder::centreBlock( Point corner )
{
  const double size = Town::BLOCK;
  const double inner = size - 2 * 20;
  terrace( { corner, { 1, 0 }, { 0, 1 } }, size );
  terrace( { { corner.x + size, corner.y + size }, { -1, 0 }, { 0, -1 } }, size );
  terrace( { { corner.x + size, corner.y + 20 }, { 0, 1 }, { -1, 0 } }, inner );
  terrace( { { corner.x, corner.y + size - 20 }, { 0, -1 }, { 1, 0 } }, inner );
}

void BarrioBuilder::terrace( const Frame &frame, double length )
{
  struct Lot
  {
    double from;
    double to;
    double depth;
    std::int64_t id;
    bool plain;
  };
  std::vector<Lot> lots;
  for ( double u = 0; u < length - 5; )
  {
    const double to = length - u < 16 ? length : u + mRandom.between( 7, 11 );
    const double depth = mRandom.between( 13, 19 );
    const bool plain = !mRandom.chance( 0.3 );
    // A notch at the back: the light well of a colonial house.
    const double notch = plain ? 0 : ( to - u ) * mRandom.between( 0.3, 0.5 );
    const Ring ring = plain ? Ring { frame.at( u, 0 ), frame.at( to, 0 ), frame.at( to, depth ), frame.at( u, depth ) }
                            : Ring {
                                frame.at( u, 0 ),
                                frame.at( to, 0 ),
                                frame.at( to, depth * 0.6 ),
                                frame.at( to - notch, depth * 0.6 ),
                                frame.at( to - notch, depth ),
                                frame.at( u, depth )
                              };
    const bool vacant = mRandom.chance( 0.05 );
    if ( !vacant && !unbuilt( ring ) )
    {
      const std::int64_t id = addCadastre( ring );
      if ( id > 0 && mBarrio.cadastre.back().inOsm )
      {
        if ( plain )
          lots.push_back( { u, to, depth, id, true } );
        else
          addOsm( ring, { id }, 0.12 );
      }
    }
    u = to;
  }
  // Neighbours are now and then drawn as one building, a house now and then as two.
  for ( std::size_t i = 0; i < lots.size(); )
  {
    std::size_t end = i + 1;
    const std::size_t most = mRandom.chance( 0.12 ) ? i + 2 + static_cast<std::size_t>( mRandom.below( 3 ) ) : i + 1;
    while ( end < lots.size() && end < most && lots[end].from == lots[end - 1].to )
      ++end;
    if ( end == i + 1 && mRandom.chance( 0.04 ) )
    {
      const Lot &lot = lots[i];
      const double middle = lot.depth * mRandom.between( 0.4, 0.6 );
      addOsm(
        { frame.at( lot.from, 0 ), frame.at( lot.to, 0 ), frame.at( lot.to, middle ), frame.at( lot.from, middle ) },
        { lot.id }, 0
      );
      addOsm(
        { frame.at( lot.from, middle ), frame.at( lot.to, middle ), frame.at( lot.to, lot.depth ),
          frame.at( lot.from, lot.depth ) },
        { lot.id }, 0
      );
    }
    else
    {
      Ring ring { frame.at( lots[i].from, 0 ), frame.at( lots[end - 1].to, 0 ) };
      std::vector<std::int64_t> ids;
      for ( std::size_t k = end; k-- > i; )
      {
        ring.push_back( frame.at( lots[k].to, lots[k].depth ) );
        ring.push_back( frame.at( lots[k].from, lots[k].depth ) );
        ids.insert( ids.begin(), lots[k].id );
      }
      addOsm( ring, ids, 0.12 );
    }
    i = end;
  }
}

void BarrioBuilder::residentialBlock( Point corner )
{
  for ( int side = 0; side < 2; ++side )
    for ( int lot = 0; lot < 6; ++lot )
    {
      if ( mRandom.chance( 0.15 ) )
        continue;
      const double width = mRandom.between( 7.5, 10.5 );
      const double depth = mRandom.between( 8, 13 );
      const Point centre {
        corner.x + 7 + lot * 14 + mRandom.between( -0.8, 0.8 ),
        corner.y + ( side == 0 ? 14 : Town::BLOCK - 14 ) + mRandom.between( -2, 2 )
      };
      detached( rectangle( centre, width, depth, mRandom.between( -0.05, 0.05 ) ) );
    }
}

void BarrioBuilder::informalBlock( Point corner )
{
  for ( double y = 5; y < Town::BLOCK - 4; y += 9.4 )
    for ( double x = 5; x < Town::BLOCK - 4; x += 8.8 )
    {
      if ( mRandom.chance( 0.18 ) )
        continue;
      const Point centre { corner.x + x + mRandom.between( -0.3, 0.3 ), corner.y + y + mRandom.between( -0.3, 0.3 ) };
      detached(
        rectangle( centre, mRandom.between( 4.5, 7 ), mRandom.between( 4.5, 7.4 ), mRandom.between( -0.13, 0.13 ) )
      );
    }
}

void BarrioBuilder::detached( Ring ring )
{
  if ( unbuilt( ring ) )
    return;
  if ( mRandom.chance( mTown.mOptions.added ) )
  {
    if ( mTown.mLeft > 0 )
      addOsm( ring, {}, 0.2 );
    return;
  }
  const std::int64_t id = addCadastre( ring );
  if ( id <= 0 || !mBarrio.cadastre.back().inOsm )
    return;
  if ( mRandom.chance( 0.02 ) )
  {
    const double share = mRandom.between( 0.4, 0.6 );
    const auto along = [&]( std::size_t a, std::size_t b ) {
      return Point { ring[a].x + share * ( ring[b].x - ring[a].x ), ring[a].y + share * ( ring[b].y - ring[a].y ) };
    };
    const Point low = along( 0, 1 );
    const Point high = along( 3, 2 );
    addOsm( { ring[0], low, high, ring[3] }, { id }, 0 );
    addOsm( { low, ring[1], ring[2], high }, { id }, 0 );
  }
  else
    addOsm( ring, { id }, 0.25 );
}

bool BarrioBuilder::unbuilt( const Ring &ring )
{
  if ( mTown.mOptions.skewed && !mRandom.chance( mBuilt ) )
    return true;
  return std::any_of( ring.begin(), ring.end(), [this]( const Point &p ) {
    return std::abs( p.y - mTown.riverY( p.x ) ) < 30;
  } );
}

Ring BarrioBuilder::turned( const Ring &ring ) const
{
  Ring out;
  for ( const Point &p : ring )
    out.push_back( mTown.turned( p ) );
  return out;
}

Ring BarrioBuilder::shifted( const Ring &ring, double wobble )
{
  Ring out;
  for ( const Point &p : ring )
    out.push_back(
      { p.x + mBarrio.shift.x + mRandom.between( -wobble, wobble ),
        p.y + mBarrio.shift.y + mRandom.between( -wobble, wobble ) }
    );
  return out;
}

std::int64_t BarrioBuilder::addCadastre( const Ring &straight )
{
  if ( mTown.mLeft == 0 )
    return 0;
  --mTown.mLeft;
  House house;
  house.ring = turned( straight );
  house.id = mTown.mNextCadastre++;
  house.floors = mBarrio.kind == Kind::Centre ? 1 + mRandom.below( 3 ) : 1 + mRandom.below( 2 );
  const double perSquareMetre = mBarrio.kind == Kind::Centre ? 420 : mBarrio.kind == Kind::Residential ? 510 : 140;
  house.valueUsd = std::round( areaOf( straight ) * house.floors * perSquareMetre / 100 ) * 100;
  house.inOsm = !mRandom.chance( mBarrio.missing );
  mBarrio.cadastre.push_back( std::move( house ) );
  return mBarrio.cadastre.back().id;
}

void BarrioBuilder::addOsm( const Ring &straight, std::vector<std::int64_t> cadastre, double wobble )
{
  mBarrio.osm.push_back( { shifted( turned( straight ), wobble ), mTown.mNextOsm++, std::move( cadastre ) } );
}

} // namespace town
