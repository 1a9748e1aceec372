// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_design_file.h"
#include "sample_words.h"

#include <qgsexception.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const QString MAKER = QStringLiteral( "lacuna:samplecheck" );
constexpr int FORMAT = 1;
constexpr double MOST = 1e12; // of a count

QString key( const char *name ) { return QString::fromLatin1( name ); }

// A whole number from 0 on; -1 for anything else.
double wholeOf( const QJsonValue &value )
{
  const double number = value.toDouble( -1 );
  return number >= 0 && number <= MOST && number == std::floor( number ) ? number : -1;
}

} // namespace

std::vector<std::pair<StratumKind, std::size_t>> SampleDesignFile::sizes() const
{
  std::vector<std::pair<StratumKind, std::size_t>> sizes;
  for ( const StratumPlan &plan : strata )
    sizes.emplace_back( plan.kind, plan.rows );
  return sizes;
}

QByteArray SampleDesignFile::json() const
{
  QJsonArray strataList;
  for ( std::size_t i = 0; i < strata.size(); ++i )
    strataList << QJsonObject {
      { key( "stratum" ), SampleWords::code( strata[i].kind ) },
      { key( "N" ), static_cast<double>( strata[i].rows ) },
      { key( "n" ), static_cast<double>( strata[i].sample ) },
      { key( "weight" ), weight( i ) }
    };
  QJsonArray rowList;
  for ( const Row &row : rows )
    rowList << QJsonObject {
      { key( "sample_id" ), row.id },
      { key( "stratum" ), SampleWords::code( strata[row.stratum].kind ) },
      { key( "area_id" ), row.area },
      { key( "weight" ), weight( row.stratum ) },
      { key( "hash" ), row.print.hash },
      { key( "longitude" ), row.print.longitude },
      { key( "latitude" ), row.print.latitude },
      { key( "area_m2" ), row.print.areaM2 }
    };
  const QJsonObject file {
    { key( "made_by" ), MAKER },
    { key( "version" ), FORMAT },
    { key( "design" ), inAreas ? key( "areas" ) : key( "simple" ) },
    { key( "seed" ), seed },
    { key( "cell_size" ), cellM },
    { key( "squares_km2" ), squareKm2 },
    { key( "areas_to_choose_from" ), static_cast<double>( areaCount ) },
    { key( "crs" ), crs },
    { key( "strata" ), strataList },
    { key( "rows" ), rowList }
  };
  return QJsonDocument( file ).toJson();
}

SampleDesignFile SampleDesignFile::parse( const QByteArray &json, QString &problem )
{
  SampleDesignFile design;
  QJsonParseError error;
  const QJsonObject file = QJsonDocument::fromJson( json, &error ).object();
  if ( error.error != QJsonParseError::NoError || file.value( key( "made_by" ) ).toString() != MAKER )
  {
    problem = tr( "it was not written by Sample to be checked" );
    return design;
  }
  if ( file.value( key( "version" ) ).toInt() != FORMAT )
  {
    problem = tr( "a later Lacuna has written it" );
    return design;
  }
  const QString damaged = tr( "it is damaged, or was changed" );
  design.inAreas = file.value( key( "design" ) ).toString() == key( "areas" );
  design.seed = file.value( key( "seed" ) ).toInt();
  design.cellM = file.value( key( "cell_size" ) ).toDouble();
  design.squareKm2 = file.value( key( "squares_km2" ) ).toDouble();
  design.areaCount
    = static_cast<std::size_t>( std::max( 0.0, wholeOf( file.value( key( "areas_to_choose_from" ) ) ) ) );
  design.crs = file.value( key( "crs" ) ).toString();
  QHash<QString, std::uint32_t> places;
  for ( const QJsonValue &value : file.value( key( "strata" ) ).toArray() )
  {
    const QString code = value[key( "stratum" )].toString();
    const std::optional<StratumKind> kind = SampleWords::kindOf( code );
    const double rows = wholeOf( value[key( "N" )] );
    const double sample = wholeOf( value[key( "n" )] );
    if ( !kind || places.contains( code ) || rows < 0 || sample < 0 || sample > rows )
      problem = damaged;
    places.insert( code, static_cast<std::uint32_t>( design.strata.size() ) );
    design.strata.push_back(
      { kind.value_or( StratumKind::Gap ), static_cast<std::size_t>( std::max( 0.0, rows ) ),
        static_cast<std::size_t>( std::max( 0.0, sample ) ) }
    );
  }
  std::vector<std::size_t> counted( design.strata.size(), 0 );
  QSet<QString> ids;
  for ( const QJsonValue &value : file.value( key( "rows" ) ).toArray() )
  {
    Row row;
    row.id = value[key( "sample_id" )].toString();
    const QString code = value[key( "stratum" )].toString();
    const double area = wholeOf( value[key( "area_id" )] );
    if ( row.id.isEmpty() || ids.contains( row.id ) || !places.contains( code ) || area < 0 || area > 1e6
         || ( design.inAreas && area < 1 ) )
    {
      problem = damaged;
      break;
    }
    ids << row.id;
    row.stratum = places.value( code );
    row.area = static_cast<int>( area );
    row.print = {
      value[key( "hash" )].toString(), value[key( "longitude" )].toDouble(), value[key( "latitude" )].toDouble(),
      value[key( "area_m2" )].toDouble()
    };
    ++counted[row.stratum];
    design.rows << row;
  }
  for ( std::size_t i = 0; i < counted.size() && problem.isEmpty(); ++i )
    if ( counted[i] != design.strata[i].sample )
      problem = tr( "rows were taken out of it or added" );
  if ( problem.isEmpty() && design.rows.isEmpty() )
    problem = damaged;
  return design;
}

SampleDesignFile SampleDesignFile::read( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException(
      tr(
        "The file “%1” (DESIGN_FILE) could not be opened (%2). Choose the design file that Sample to be checked wrote."
      )
        .arg( path, file.errorString() )
    );
  constexpr qint64 LARGEST = 200000000;
  QString problem;
  const SampleDesignFile design = file.size() > LARGEST ? SampleDesignFile() : parse( file.readAll(), problem );
  if ( file.size() > LARGEST )
    problem = tr( "it is too large for one" );
  if ( !problem.isEmpty() )
    throw QgsProcessingException(
      tr( "The file “%1” (DESIGN_FILE) is no design of a sample: %2. Choose the file that Sample to be checked wrote "
          "together with this sample." )
        .arg( path, problem )
    );
  return design;
}

} // namespace lacuna
