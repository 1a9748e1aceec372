// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "run_record.h"
#include "lacuna/version.h"
#include "numbers.h"

#include <qgsapplication.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsexception.h>
#include <qgsfeaturesource.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 MAX_BYTES = 64 * 1024 * 1024;

QJsonValue known( double value ) { return std::isfinite( value ) ? QJsonValue( value ) : QJsonValue(); }

QString titleOf( const QString &algorithm )
{
  const QgsProcessingAlgorithm *found
    = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:" ) + algorithm );
  return found ? found->displayName() : algorithm;
}

// The content of the tag our reports carry; browsers and editors that saved the page may have written the tag
// otherwise.
QString recordOf( const QString &html )
{
  static const QRegularExpression tag(
    QStringLiteral( "<meta\\b[^>]*\\bname=\"lacuna-run\"[^>]*>" ), QRegularExpression::CaseInsensitiveOption
  );
  QString found = tag.match( html ).captured();
  if ( found.isEmpty() )
    return {};
  if ( !found.endsWith( QLatin1String( "/>" ) ) )
    found.insert( static_cast<int>( found.size() ) - 1, QLatin1Char( '/' ) );
  QXmlStreamReader reader( found );
  return reader.readNextStartElement() ? reader.attributes().value( QLatin1String( "content" ) ).toString() : QString();
}

} // namespace

QString RunFigure::shown() const
{
  if ( !std::isfinite( value ) )
    return QStringLiteral( "–" );
  switch ( kind )
  {
    case Kind::Count:
      return QLocale().toString( value, 'f', 0 );
    case Kind::Share:
      return shown::percent( value );
    case Kind::Amount:
      return shown::amount( value );
    case Kind::Ratio:
      return QLocale().toString( value, 'f', 3 );
  }
  return {};
}

QString RunFigure::changeSince( double then ) const
{
  const double change = value - then;
  if ( !std::isfinite( change ) )
    return QStringLiteral( "–" );
  const QString sign = change > 0 ? QStringLiteral( "+" ) : change < 0 ? QStringLiteral( "−" ) : QString();
  if ( kind == Kind::Share )
    return RunRecord::tr( "%1 points", "percentage points" )
      .arg( sign + QLocale().toString( std::abs( 100 * change ), 'f', 1 ) );
  return sign + RunFigure { id, label, kind, std::abs( change ) }.shown();
}

RunRecord::RunRecord( const QString &algorithm ) : mAlgorithm( algorithm ), mMade( QDate::currentDate() ) {}

void RunRecord::count( const QString &id, const QString &label, std::size_t value )
{
  mFigures << RunFigure { id, label, RunFigure::Kind::Count, static_cast<double>( value ) };
}

void RunRecord::add( const QString &id, const QString &label, RunFigure::Kind kind, double value )
{
  mFigures << RunFigure { id, label, kind, value };
}

void RunRecord::choice( const QString &id, const QString &label, const QString &shown, double value )
{
  choice( id, label, shown, QString::number( value, 'g', 12 ) );
}

void RunRecord::layer( const QString &id, const QString &label, const QString &name, const QgsFeatureSource &source )
{
  layer( id, label, QStringLiteral( "%1 (%2)" ).arg( name, source.sourceCrs().authid() ) );
}

std::optional<double> RunRecord::figure( const QString &id ) const
{
  for ( const RunFigure &figure : mFigures )
    if ( figure.id == id && std::isfinite( figure.value ) )
      return figure.value;
  return std::nullopt;
}

const RunSetting *RunRecord::setting( const QString &id ) const
{
  for ( const RunSetting &setting : mSettings )
    if ( setting.id == id )
      return &setting;
  return nullptr;
}

QString RunRecord::json() const
{
  QJsonArray figures;
  for ( const RunFigure &figure : mFigures )
    figures << QJsonObject {
      { QStringLiteral( "id" ), figure.id }, { QStringLiteral( "value" ), known( figure.value ) }
    };
  QJsonArray places;
  for ( const auto &[name, value] : mPlaces )
    places << QJsonObject { { QStringLiteral( "name" ), name }, { QStringLiteral( "value" ), known( value ) } };
  QJsonArray settings;
  for ( const RunSetting &setting : mSettings )
    settings << QJsonObject {
      { QStringLiteral( "id" ), setting.id },
      { QStringLiteral( "shown" ), setting.shown },
      { QStringLiteral( "choice" ), setting.choice }
    };
  const QJsonObject whole {
    { QStringLiteral( "algorithm" ), mAlgorithm }, { QStringLiteral( "made" ), mMade.toString( Qt::ISODate ) },
    { QStringLiteral( "figures" ), figures },      { QStringLiteral( "places" ), places },
    { QStringLiteral( "settings" ), settings },    { QStringLiteral( "version" ), QString::fromLatin1( version() ) },
  };
  return QString::fromUtf8( QJsonDocument( whole ).toJson( QJsonDocument::Compact ) );
}

RunRecord RunRecord::read( const QString &path, const QString &algorithm )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException(
      tr( "The earlier report %1 (COMPARE_WITH) cannot be read (%2)." ).arg( path, file.errorString() )
    );
  const QJsonObject whole
    = QJsonDocument::fromJson( recordOf( QString::fromUtf8( file.read( MAX_BYTES ) ) ).toUtf8() ).object();
  RunRecord record;
  record.mAlgorithm = whole.value( QLatin1String( "algorithm" ) ).toString();
  record.mMade = QDate::fromString( whole.value( QLatin1String( "made" ) ).toString(), Qt::ISODate );
  if ( record.mAlgorithm.isEmpty() || !record.mMade.isValid() )
    throw QgsProcessingException( tr( "The file %1 (COMPARE_WITH) is no report of Lacuna that numbers can be taken "
                                      "from. Choose the HTML file that “%2” wrote as REPORT." )
                                    .arg( path, titleOf( algorithm ) ) );
  if ( record.mAlgorithm != algorithm )
    throw QgsProcessingException( tr( "The file %1 (COMPARE_WITH) is a report of “%2”. Choose one of “%3”." )
                                    .arg( path, titleOf( record.mAlgorithm ), titleOf( algorithm ) ) );
  const auto number = []( const QJsonValue &value ) { return value.isDouble() ? value.toDouble() : NOTHING; };
  for ( const QJsonValue &entry : whole.value( QLatin1String( "figures" ) ).toArray() )
    record.mFigures << RunFigure {
      entry.toObject().value( QLatin1String( "id" ) ).toString(),
      {},
      RunFigure::Kind::Count,
      number( entry.toObject().value( QLatin1String( "value" ) ) )
    };
  for ( const QJsonValue &entry : whole.value( QLatin1String( "places" ) ).toArray() )
    record.addPlace(
      entry.toObject().value( QLatin1String( "name" ) ).toString(),
      number( entry.toObject().value( QLatin1String( "value" ) ) )
    );
  for ( const QJsonValue &entry : whole.value( QLatin1String( "settings" ) ).toArray() )
    record.choice(
      entry.toObject().value( QLatin1String( "id" ) ).toString(), QString(),
      entry.toObject().value( QLatin1String( "shown" ) ).toString(),
      entry.toObject().value( QLatin1String( "choice" ) ).toString()
    );
  return record;
}

} // namespace lacuna
