// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// SettlementReport: its map.

#include "report/map_picture.h"
#include "settlement_report.h"
#include "settlement_style.h"

#include <qgsgeometry.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacuna
{

namespace
{

constexpr std::size_t MOST_OUTLINES = 2000;
constexpr double MARK = 3; // points of the sheet

// Marks for places, all in one shape; one where several would lie on each other.
class Marks
{
public:
  explicit Marks( const MapPicture &picture )
    : mPicture( picture )
    , mColumns( static_cast<std::size_t>( std::ceil( picture.box().width() * picture.scale() / MARK ) ) + 1 )
    , mDrawn( mColumns * ( static_cast<std::size_t>( std::ceil( picture.height() / MARK ) ) + 1 ) )
  {}
  void add( const Point &at )
  {
    if ( !mPicture.box().intersects( { at.x, at.y, at.x, at.y } ) )
      return;
    const auto column = static_cast<std::size_t>( mPicture.x( at.x ) / MARK );
    const auto row = static_cast<std::size_t>( mPicture.y( at.y ) / MARK );
    const std::size_t square = std::min( row * mColumns + column, mDrawn.size() - 1 );
    if ( mDrawn[square] )
      return;
    mDrawn[square] = true;
    Footprints one;
    one.beginRing( false );
    one.addVertex( at.x, at.y );
    one.endPath();
    one.endFeature();
    one.updateBoxes();
    mPicture.appendPath( mPath, one, 0 );
  }
  MapShape shape( const QString &colour, bool border ) const { return { mPath, colour, border ? colour : QString() }; }

private:
  const MapPicture &mPicture;
  QString mPath;
  std::size_t mColumns;
  std::vector<bool> mDrawn; // squares of the sheet
};

} // namespace

void SettlementReport::map( Report &report ) const
{
  std::vector<Point> all;
  for ( const PlaceRows &rows : mData.lists )
    for ( std::size_t row = 0; row < rows.size(); ++row )
      if ( rows.skip[row] == SkipReason::None )
        all.push_back( rows.list.at[row] );
  for ( const UnnamedRow &row : mData.unnamed )
    all.push_back( row.found.middle );
  if ( all.empty() )
    return;
  const MapPicture picture = MapPicture::around( std::move( all ) );
  ReportMap map = picture.sheet( tr( "Map of the localities" ), mData.frame.frame );
  QList<QPair<QString, QString>> legend;
  if ( !mData.houses.empty() )
  {
    Marks houses( picture );
    for ( const Point &house : mData.houses )
      houses.add( house );
    map.shapes << houses.shape( settlement_colour::HOUSES, false );
    legend << qMakePair( settlement_colour::HOUSES, tr( "buildings" ) );
  }
  QString matched = settlement_colour::MATCHED;
  for ( int side = 1; mInputs.canMatch() && side >= 0; --side )
  {
    Marks both( picture );
    Marks missing( picture );
    const PlaceRows &rows = mData.lists[side];
    for ( std::size_t row = 0; row < rows.size(); ++row )
      if ( rows.skip[row] == SkipReason::None )
      {
        const bool isMatched = mData.verdicts( side )[row].by != PlaceMatchedBy::None;
        ( isMatched ? both : missing ).add( rows.list.at[row] );
      }
    const QString colour = side == 0 ? settlement_colour::MISSING_IN_OSM : settlement_colour::MISSING_IN_REFERENCE;
    if ( side == 0 )
      map.shapes << both.shape( matched, false );
    map.shapes << missing.shape( colour, true );
    legend << qMakePair( colour, side == 0 ? tr( "not in OpenStreetMap" ) : tr( "not in the official list" ) );
  }
  if ( mInputs.canMatch() )
    legend << qMakePair( matched, tr( "in both" ) );
  if ( !mData.unnamed.empty() )
  {
    QString path;
    for ( std::size_t i = 0; i < std::min( mData.unnamed.size(), MOST_OUTLINES ); ++i )
    {
      QgsGeometry outline = mData.unnamed[i].outline.simplify( 0.5 / picture.scale() );
      outline.convertToMultiType();
      Footprints shape;
      for ( const QgsPolygonXY &part : outline.asMultiPolygon() )
      {
        shape.beginRing( false );
        for ( const QgsPointXY &vertex : part.value( 0 ) )
          shape.addVertex( vertex.x(), vertex.y() );
        shape.endRing();
      }
      shape.endFeature();
      shape.updateBoxes();
      if ( !shape.isEmpty( 0 ) )
        picture.appendPath( path, shape, 0 );
    }
    map.shapes << MapShape { path, settlement_colour::UNNAMED, settlement_colour::UNNAMED };
    legend << qMakePair( settlement_colour::UNNAMED, tr( "settlements without a name" ) );
  }
  report.heading( tr( "Map" ) );
  report.legend( legend );
  report.map( map );
}

} // namespace lacuna
