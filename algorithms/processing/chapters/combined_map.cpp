// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// CombinedReport: the map and the zones.

#include "combined_report.h"
#include "layers/field_words.h"
#include "report/map_picture.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const QString GAP_COLOUR = QStringLiteral( "#0B3C8C" );
constexpr int LISTED = 10;                  // names, one after the other
constexpr std::size_t MANY_CORNERS = 20000; // of all zones; above it the borders are drawn more roughly

// Apart by lightness too: for those who do not see green and red, and on grey paper.
QString lightColour( Light light )
{
  switch ( light )
  {
    case Light::Good:
      return QStringLiteral( "#45B596" );
    case Light::Check:
      return QStringLiteral( "#FDE08A" );
    case Light::Poor:
      return QStringLiteral( "#D6604D" );
    case Light::FewData:
      break;
  }
  return QStringLiteral( "#C9CED3" );
}

constexpr int SHADES = 4;

// Of the blues of ColorBrewer, each darker than the one before; 0: none.
QString shadeOf( int shade )
{
  static const char *const SHADE[SHADES + 1] { "#EDEFF1", "#BDD7E7", "#6BAED6", "#3182BD", "#08519C" };
  return QString::fromLatin1( SHADE[std::clamp( shade, 0, SHADES )] );
}

double mostExposed( const AllFacts &facts )
{
  double most = 0;
  for ( const ZoneFacts &zone : facts.zones )
    most = std::max( most, zone.knowsHarm() ? zone.exposed : 0 );
  return most;
}

QString anchorOf( const ZoneFacts &zone ) { return QStringLiteral( "zone-%1" ).arg( zone.zone + 1 ); }

/// Paths that take little room: whole steps of a hundredth or tenth of a unit, from corner to corner.
class BriefPath
{
public:
  BriefPath( const MapPicture &picture, double step, double least )
    : mPicture( picture )
    , mStep( step )
    , mLeast( least )
  {}

  void append( QString &path, const Footprints &shapes, std::size_t row ) const
  {
    for ( std::uint32_t r = shapes.ringBegin( row ); r < shapes.ringEnd( row ); ++r )
    {
      const Footprints::Ring ring = shapes.ring( r );
      if ( ring.size == 1 )
        path
          += QStringLiteral( "M%1 %2h3v3h-3z" )
               .arg( said( steps( mPicture.x( ring.xy[0] ) - 1.5 ) ), said( steps( mPicture.y( ring.xy[1] ) - 1.5 ) ) );
      else if ( ring.size > 2 )
        appendRing( path, ring );
    }
  }

private:
  long long steps( double value ) const { return std::llround( value / mStep ); }
  QString said( long long steps ) const { return QString::number( static_cast<double>( steps ) * mStep, 'g', 7 ); }

  void appendRing( QString &path, const Footprints::Ring &ring ) const
  {
    long long x = 0, y = 0;
    for ( std::size_t i = 0; i < ring.size; ++i )
    {
      const long long toX = steps( mPicture.x( ring.xy[2 * i] ) ), toY = steps( mPicture.y( ring.xy[2 * i + 1] ) );
      const auto far = static_cast<double>( std::max( std::llabs( toX - x ), std::llabs( toY - y ) ) ) * mStep;
      if ( i > 0 && far < mLeast )
        continue;
      path += i == 0 ? QStringLiteral( "M%1 %2" ).arg( said( toX ), said( toY ) )
                     : QStringLiteral( "l%1 %2" ).arg( said( toX - x ), said( toY - y ) );
      x = toX;
      y = toY;
    }
    path += QLatin1Char( 'z' );
  }

  const MapPicture &mPicture;
  double mStep;
  double mLeast; // units between two corners that are drawn
};

// Where the shapes are, without those that lie ten times as far from the middle as nine tenths of them: one at the
// origin of its coordinates would make all others small.
Box boxOf( const Footprints &shapes )
{
  constexpr double FAR = 10;
  std::vector<std::size_t> rows;
  std::vector<double> x, y;
  for ( std::size_t row = 0; row < shapes.size(); ++row )
    if ( !shapes.isEmpty( row ) )
    {
      rows.push_back( row );
      x.push_back( ( shapes.box( row ).xMin + shapes.box( row ).xMax ) / 2 );
      y.push_back( ( shapes.box( row ).yMin + shapes.box( row ).yMax ) / 2 );
    }
  if ( rows.empty() )
    return {};
  const auto at = []( std::vector<double> values, double share ) {
    const auto place = values.begin() + static_cast<std::ptrdiff_t>( share * static_cast<double>( values.size() - 1 ) );
    std::nth_element( values.begin(), place, values.end() );
    return *place;
  };
  const double middleX = at( x, 0.5 ), middleY = at( y, 0.5 );
  std::vector<double> far;
  for ( std::size_t i = 0; i < rows.size(); ++i )
    far.push_back(
      std::hypot( x[i] - middleX, y[i] - middleY )
      + std::hypot( shapes.box( rows[i] ).width(), shapes.box( rows[i] ).height() ) / 2
    );
  const double most = FAR * at( far, 0.9 );
  Box box;
  for ( std::size_t i = 0; i < rows.size(); ++i )
    if ( far[i] <= most )
      box.add( shapes.box( rows[i] ) );
  return box;
}

} // namespace

QString CombinedReport::saidOf( const ZoneFacts &zone ) const
{
  QStringList parts { zone.name };
  if ( mFacts.hasGaps || mFacts.hasRoads )
    parts << word( zone.light );
  if ( zone.knowsGaps() )
    parts << tr( "%1 buildings missing" ).arg( shown::count( zone.missing ) );
  else if ( !mFacts.hasGaps && zone.knowsHarm() )
    parts << tr( "%1 buildings in harm's way" ).arg( shown::count( zone.exposed ) );
  return parts.join( QStringLiteral( ", " ) );
}

// Bounds that people can say: 1, 2 or 5 and noughts.
double CombinedReport::harmStep() const { return roundStep( mostExposed( mFacts ), SHADES ); }

QString CombinedReport::colourOf( const ZoneFacts &zone ) const
{
  if ( mFacts.hasGaps || mFacts.hasRoads || !mFacts.hasHarm )
    return lightColour( zone.light );
  if ( !zone.knowsHarm() )
    return lightColour( Light::FewData );
  return shadeOf( static_cast<int>( std::ceil( zone.exposed / harmStep() ) ) );
}

// Where nothing is said of gaps and roads, the map shows who is in harm's way.
QList<QPair<QString, QString>> CombinedReport::harmShades() const
{
  QList<QPair<QString, QString>> shades;
  if ( !mFacts.hasHarm )
    return shades;
  const double step = harmStep(), most = mostExposed( mFacts );
  shades << qMakePair( shadeOf( 0 ), tr( "no building in harm's way" ) );
  for ( int shade = 1; shade <= SHADES && ( shade - 1 ) * step < most; ++shade )
    shades << qMakePair(
      shadeOf( shade ), tr( "%1 to %2 buildings in harm's way" )
                          .arg( shown::count( ( shade - 1 ) * step + 1 ), shown::count( shade * step ) )
    );
  return shades;
}

QList<QPair<QString, QString>> CombinedReport::lights() const
{
  QList<QPair<QString, QString>> lights;
  const auto add = [&]( Light light, const QString &meaning ) {
    if ( const int count = mFacts.count( light ); count > 0 )
      lights << qMakePair(
        lightColour( light ), tr( "%1: %2 (zones: %3)" ).arg( word( light ), meaning, shown::count( count ) )
      );
  };
  if ( !mFacts.hasGaps && !mFacts.hasRoads )
    return harmShades();
  add(
    Light::Good, ofReference() ? tr( "surely nine tenths or more are in the cadastre" )
                               : tr( "surely nine tenths or more are mapped" )
  );
  add( Light::Check, tr( "a part is missing" ) );
  add( Light::Poor, tr( "half or more may be missing" ) );
  add( Light::FewData, tr( "too few buildings to tell" ) );
  return lights;
}

QStringList CombinedReport::drawZones( ReportMap &map, const MapPicture &picture ) const
{
  QStringList placeless;
  const Footprints &shapes = mInput.zones.shapes();
  const BriefPath brief( picture, 0.1, shapes.vertexCount() > MANY_CORNERS ? 0.6 : 0.1 );
  for ( const ZoneFacts &zone : mFacts.zones )
  {
    const auto row = static_cast<std::size_t>( zone.zone );
    if ( shapes.isEmpty( row ) || !picture.box().intersects( shapes.box( row ) ) )
    {
      placeless << zone.name;
      continue;
    }
    MapPlace place;
    brief.append( place.shape.path, shapes, row );
    place.shape.fill = colourOf( zone );
    place.shape.border = QStringLiteral( "#ffffff" );
    place.name = zone.name;
    place.said = saidOf( zone );
    place.anchor = anchorOf( zone );
    const Point middle = pointOnSurface( shapes, row );
    place.x = picture.x( middle.x );
    place.y = picture.y( middle.y );
    map.places << place;
  }
  return placeless;
}

qlonglong CombinedReport::drawGaps( ReportMap &map, const MapPicture &picture ) const
{
  if ( !mInput.gaps || mInput.gaps->shapes.size() == 0 )
    return 0;
  map.dots.title = tr( "Missing buildings" );
  map.dots.colour = GAP_COLOUR;
  const std::optional<FieldWords> words = FieldDictionary::find( QStringLiteral( "gap_reason" ) );
  QStringList codes;
  for ( const auto &[word, code] : words->values )
  {
    codes << code.toString();
    map.dots.words << tr( "Missing building: %1" ).arg( word );
  }
  map.dots.words << tr( "Missing building" );
  const BriefPath brief( picture, 0.01, 0.01 );
  const Footprints &shapes = mInput.gaps->shapes;
  qlonglong placeless = 0;
  for ( std::size_t row = 0; row < shapes.size(); ++row )
  {
    if ( mInput.gaps->refuted[row] )
      continue;
    QString path;
    if ( !shapes.isEmpty( row ) && picture.box().intersects( shapes.box( row ) ) )
      brief.append( path, shapes, row );
    const auto kind = static_cast<int>( codes.indexOf( mInput.gaps->reasons.value( static_cast<int>( row ) ) ) );
    if ( path.isEmpty() )
      ++placeless;
    else
      map.dots.paths << qMakePair( path, kind < 0 ? static_cast<int>( codes.size() ) : kind );
  }
  return placeless;
}

Box CombinedReport::mapBox() const
{
  for ( const Footprints *shapes :
        { &mInput.zones.shapes(), mInput.gaps ? &mInput.gaps->shapes : nullptr, &mInput.taskShapes } )
    if ( const Box box = shapes ? boxOf( *shapes ) : Box(); !box.isEmpty() )
      return box;
  return {};
}

// What has no place on the map is said, not hidden.
void CombinedReport::sayPlaceless( const QStringList &zones, qlonglong gaps )
{
  QStringList names = zones;
  const auto count = names.size();
  if ( count > LISTED )
    names = names.mid( 0, LISTED ) << QStringLiteral( "…" );
  if ( count > 0 )
    mReport.paragraph( tr( "Zones without a place, or far from all others, which the map does not show (%1): %2." )
                         .arg( shown::count( static_cast<double>( count ) ), names.join( QStringLiteral( ", " ) ) ) );
  if ( gaps > 0 )
    mReport.paragraph( tr( "Missing buildings without a place, or beyond the map, which it does not show: %1." )
                         .arg( shown::count( static_cast<double>( gaps ) ) ) );
}

void CombinedReport::map()
{
  const Box box = mapBox();
  if ( box.isEmpty() )
    return;
  const MapPicture picture = MapPicture::of( box );
  ReportMap map = picture.sheet( tr( "Map of the zones" ), mInput.frame );
  const QStringList zones = drawZones( map, picture );
  const qlonglong placeless = drawGaps( map, picture );
  if ( mInput.taskShapes.size() > 0 )
  {
    map.linesTitle = tr( "Tasks" );
    const BriefPath brief( picture, 0.1, 0.3 );
    for ( std::size_t row = 0; row < mInput.taskShapes.size(); ++row )
      if ( !mInput.taskShapes.isEmpty( row ) && picture.box().intersects( mInput.taskShapes.box( row ) ) )
        brief.append( map.lines, mInput.taskShapes, row );
  }
  mReport.heading( tr( "Map" ) );
  QList<QPair<QString, QString>> legend = lights();
  if ( !map.dots.paths.isEmpty() )
    legend << qMakePair( GAP_COLOUR, map.dots.title );
  if ( !map.lines.isEmpty() )
    legend << qMakePair( QStringLiteral( "#3d464d" ), tr( "Borders of tasks" ) );
  if ( !legend.isEmpty() )
    mReport.legend( legend );
  mReport.map( map );
  sayPlaceless( zones, placeless );
}

void CombinedReport::zonesTable()
{
  if ( mFacts.zones.isEmpty() )
    return;
  ReportGrid grid;
  grid.named = true;
  grid.headings << QStringLiteral( "#" ) << tr( "Zone" );
  const bool lit = mFacts.hasGaps || mFacts.hasRoads;
  if ( lit )
  {
    grid.marked = 2;
    grid.headings << ( ofReference() ? tr( "In the cadastre" ) : tr( "On the map" ) );
  }
  if ( mFacts.hasGaps )
    grid.headings << tr( "Missing buildings" );
  if ( mFacts.hasHarm )
    grid.headings << tr( "In harm's way" );
  if ( mFacts.hasRoads )
    grid.headings << tr( "Missing roads" );
  for ( const ZoneFacts &zone : mFacts.zones )
  {
    QStringList row { shown::count( static_cast<double>( grid.rows.size() ) + 1 ), zone.name };
    if ( lit && std::isfinite( zone.low ) && zone.reference > 0 )
      row << tr( "%1: %2", "light and certainty" ).arg( word( zone.light ), shown::span( zone.low, zone.high ) );
    else if ( lit )
      row << word( zone.light );
    if ( mFacts.hasGaps )
      row
        << ( zone.knowsGaps() ? tr( "%1 of %2" ).arg( shown::count( zone.missing ), shown::count( zone.reference ) )
                              : QStringLiteral( "–" ) );
    if ( mFacts.hasHarm )
      row << shown::count( zone.exposed );
    if ( mFacts.hasRoads )
      row
        << ( zone.knowsRoads()
               ? tr( "%1 of %2" ).arg( shown::kilometres( zone.roadsMissing ), shown::kilometres( zone.roads ) )
               : QStringLiteral( "–" ) );
    grid.rows << row;
    grid.colours << colourOf( zone );
    grid.anchors << anchorOf( zone );
  }
  mReport.heading( tr( "Zone by zone" ) );
  mReport.paragraph(
    mFacts.isRanked ? tr( "The zone to start with stands first." )
    : lit           ? tr( "The zone where most is missing stands first." )
                    : tr( "The zone with most buildings in harm's way stands first." )
  );
  mReport.grid( grid );
}

} // namespace lacuna
