// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Names of Nicaragua, Brazil and Argentina through lacuna:settlementgaps, with Qt's folding: pairs that are known.

#include "provider_registration.h"
#include "qgis_test.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <map>

using namespace lacuna::testing;

namespace
{

const QString DATA = QStringLiteral( LACUNA_SHARED_DATA "/places-and-people/" );

// The columns are plain; no field holds a line break.
QList<QStringList> table( const QString &name )
{
  QList<QStringList> rows;
  QFile file( DATA + name );
  if ( !file.open( QIODevice::ReadOnly ) )
    return rows;
  QStringList lines = QString::fromUtf8( file.readAll() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  if ( !lines.isEmpty() )
    lines.removeFirst();
  for ( const QString &line : lines )
  {
    QStringList row { QString() };
    bool quoted = false;
    for ( const QChar letter : line.trimmed() )
      if ( letter == QLatin1Char( '"' ) )
        quoted = !quoted;
      else if ( letter == QLatin1Char( ',' ) && !quoted )
        row << QString();
      else
        row.last() += letter;
    rows << row;
  }
  return rows;
}

// id: the row. Columns of name, other names, longitude and latitude; other may be -1.
std::unique_ptr<QgsVectorLayer> layer( const QList<QStringList> &rows, int name, int other, int lon, int lat )
{
  auto made = std::make_unique<QgsVectorLayer>(
    QStringLiteral( "Point?crs=EPSG:4326&field=osm_id:string&field=name:string&field=alt_name:string" ),
    QStringLiteral( "places" ), QStringLiteral( "memory" )
  );
  QgsFeatureList features;
  for ( int i = 0; i < rows.size(); ++i )
  {
    QgsFeature feature( made->fields() );
    feature.setAttributes(
      QgsAttributes() << QString::number( i ) << rows[i][name] << ( other < 0 ? QString() : rows[i][other] )
    );
    feature.setGeometry( QgsGeometry::fromPointXY( { rows[i][lon].toDouble(), rows[i][lat].toDouble() } ) );
    features << feature;
  }
  made->dataProvider()->addFeatures( features );
  made->updateExtents();
  return made;
}

std::map<int, int> pairs( const std::unique_ptr<QgsVectorLayer> &official, const std::unique_ptr<QgsVectorLayer> &osm )
{
  Run run(
    QStringLiteral( "lacuna:settlementgaps" ), { { "OFFICIAL", source( official ) },
                                                 { "OFFICIAL_NAME_FIELD", "name" },
                                                 { "OFFICIAL_OTHER_NAMES", QVariantList { "alt_name" } },
                                                 { "PLACES", source( osm ) },
                                                 { "MATCHED", "TEMPORARY_OUTPUT" } }
  );
  std::map<int, int> found;
  QgsVectorLayer *matched = run.ok ? run.layer( QStringLiteral( "MATCHED" ) ) : nullptr;
  QgsFeature feature;
  QgsFeatureIterator it = matched ? matched->getFeatures() : QgsFeatureIterator();
  while ( it.nextFeature( feature ) )
    found[feature.attribute( QStringLiteral( "osm_id" ) ).toInt()]
      = feature.attribute( QStringLiteral( "match_id" ) ).toInt();
  return found;
}

struct Named
{
  int row;
  double lon;
  double lat;
};

double metresBetween( const Named &a, const Named &b )
{
  const double middle = ( a.lat + b.lat ) / 2 * M_PI / 180;
  return 111200 * std::hypot( ( a.lon - b.lon ) * std::cos( middle ), a.lat - b.lat );
}

// The places of a name, without accents and case: what anybody would say is one.
QMap<QString, QList<Named>> byName( const QList<QStringList> &rows, int name, int lon, int lat )
{
  QMap<QString, QList<Named>> places;
  for ( int i = 0; i < rows.size(); ++i )
  {
    QString plain = rows[i][name].normalized( QString::NormalizationForm_KD ).toLower();
    plain.remove( QRegularExpression( QStringLiteral( "\\p{M}" ) ) );
    places[plain.simplified()] << Named { i, rows[i][lon].toDouble(), rows[i][lat].toDouble() };
  }
  return places;
}

// Places of one name within 1500 m of each other, and the only ones of it within 30 km, of which one was not found.
QStringList plainPairsLost(
  const QMap<QString, QList<Named>> &official, const QMap<QString, QList<Named>> &osm, const std::map<int, int> &found,
  int &plain
)
{
  QStringList lost;
  for ( auto it = official.cbegin(); it != official.cend(); ++it )
    for ( const Named &one : it.value() )
    {
      const auto near = [&one]( const QList<Named> &all ) {
        QList<Named> some;
        for ( const Named &other : all )
          if ( metresBetween( one, other ) < 30000 )
            some << other;
        return some;
      };
      const QList<Named> partners = near( osm.value( it.key() ) );
      if ( near( it.value() ).size() != 1 || partners.size() != 1 || metresBetween( one, partners.first() ) > 1500 )
        continue;
      ++plain;
      const auto pair = found.find( one.row );
      if ( pair == found.end() || pair->second != partners.first().row )
        lost << it.key();
    }
  return lost;
}

// The numbers in two names that were taken for one place.
QSet<QString> numbersOf( const QString &name )
{
  QSet<QString> numbers;
  QRegularExpressionMatchIterator it = QRegularExpression( QStringLiteral( "\\d+" ) ).globalMatch( name );
  while ( it.hasNext() )
    numbers << it.next().captured();
  return numbers;
}

double f1( double right, double found, double wanted ) { return 2 * right / ( found + wanted ); }

} // namespace

class PlaceNamesRealTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    if ( !QFile::exists( DATA ) )
      QSKIP( "the shared data is not here" );
  }

  void nicaragua()
  {
    const QList<QStringList> official = table( QStringLiteral( "ni-osm-places/official_seed1.csv" ) );
    const QList<QStringList> osm = table( QStringLiteral( "ni-osm-places/osm_seed1.csv" ) );
    std::map<int, int> truth;
    for ( const QStringList &row : table( QStringLiteral( "ni-osm-places/truth_seed1.csv" ) ) )
      truth[row[0].toInt()] = row[1].toInt();
    QCOMPARE( truth.size(), std::size_t { 660 } );
    const std::map<int, int> found = pairs( layer( official, 1, 2, 3, 4 ), layer( osm, 1, -1, 2, 3 ) );
    double right = 0;
    double missingRight = 0;
    for ( int i = 0; i < official.size(); ++i )
    {
      const auto a = found.find( i );
      const std::map<int, int>::const_iterator b = truth.find( i );
      right += a != found.end() && b != truth.end() && a->second == b->second;
      missingRight += a == found.end() && b == truth.end();
    }
    const double all = static_cast<double>( official.size() );
    const double matched = static_cast<double>( found.size() ), wanted = static_cast<double>( truth.size() );
    const double pairsF1 = f1( right, matched, wanted );
    const double missingF1 = f1( missingRight, all - matched, all - wanted );
    qInfo() << "pairs F1" << pairsF1 << "missing F1" << missingF1;
    QVERIFY( pairsF1 >= 0.99 );
    QVERIFY( missingF1 >= 0.975 );
  }

  // The true pairs are not here: those of equal name and state stand in for them, and what else is found is counted.
  void brazil()
  {
    const QMap<QString, QString> states {
      { "RO", "11" }, { "AC", "12" }, { "AM", "13" }, { "RR", "14" }, { "PA", "15" }, { "AP", "16" }, { "TO", "17" },
      { "MA", "21" }, { "PI", "22" }, { "CE", "23" }, { "RN", "24" }, { "PB", "25" }, { "PE", "26" }, { "AL", "27" },
      { "SE", "28" }, { "BA", "29" }, { "MG", "31" }, { "ES", "32" }, { "RJ", "33" }, { "SP", "35" }, { "PR", "41" },
      { "SC", "42" }, { "RS", "43" }, { "MS", "50" }, { "MT", "51" }, { "GO", "52" }, { "DF", "53" }
    };
    const QList<QStringList> official = table( QStringLiteral( "br-municipios-osm-ibge/official.csv" ) );
    const QList<QStringList> osm = table( QStringLiteral( "br-municipios-osm-ibge/osm.csv" ) );
    QMap<QString, int> byState;
    for ( int i = 0; i < osm.size(); ++i )
      byState.insert( states.value( osm[i][4] ) + osm[i][2].toLower(), i );
    const std::map<int, int> found = pairs( layer( official, 1, -1, 2, 3 ), layer( osm, 2, 3, 5, 6 ) );
    int right = 0, wrong = 0, wanted = 0, otherState = 0;
    for ( int i = 0; i < official.size(); ++i )
    {
      const int truth = byState.value( official[i][4] + official[i][1].toLower(), -1 );
      wanted += truth >= 0;
      const auto pair = found.find( i );
      if ( pair == found.end() )
        continue;
      right += truth == pair->second;
      wrong += truth >= 0 && truth != pair->second;
      otherState += states.value( osm[pair->second][4] ) != official[i][4];
    }
    qInfo() << "found" << found.size() << "right" << right << "of" << wanted << "wrong" << wrong;
    QCOMPARE( wrong, 0 );
    QCOMPARE( otherState, 0 );
    QVERIFY( right >= 5530 ); // the other 23 lie more than 15 km away, or have a namesake within it
    int plain = 0;
    const QStringList lost = plainPairsLost( byName( official, 1, 2, 3 ), byName( osm, 2, 5, 6 ), found, plain );
    QVERIFY2( lost.isEmpty(), qPrintable( lost.join( QStringLiteral( ", " ) ) ) );
    QVERIFY2( plain > 4500, qPrintable( QString::number( plain ) ) );
    QVERIFY( f1( static_cast<double>( found.size() ), static_cast<double>( found.size() ), 5570 ) >= 0.997 );
  }

  // The true pairs are not here either: 1,658 of them there are.
  void argentina()
  {
    const QList<QStringList> official = table( QStringLiteral( "ar-bahra-indec/official_seed1.csv" ) );
    const QList<QStringList> osm = table( QStringLiteral( "ar-bahra-indec/osm_seed1.csv" ) );
    const std::map<int, int> found = pairs( layer( official, 1, 2, 3, 4 ), layer( osm, 1, -1, 2, 3 ) );
    qInfo() << "found" << found.size() << "of 1658";
    QVERIFY( found.size() >= 1640 && found.size() <= 1662 );
    int plain = 0;
    const QStringList lost = plainPairsLost( byName( official, 1, 3, 4 ), byName( osm, 1, 2, 3 ), found, plain );
    QVERIFY2( lost.isEmpty(), qPrintable( lost.join( QStringLiteral( ", " ) ) ) );
    QVERIFY2( plain > 400, qPrintable( QString::number( plain ) ) );
    for ( const auto &[a, b] : found )
    {
      // KILOMETRO 17 (RUTA 8) is Barrio Km 17.
      const QSet<QString> one = numbersOf( official[a][1] ), other = numbersOf( osm[b][1] );
      QVERIFY2( one.contains( other ) || other.contains( one ), qPrintable( official[a][1] + " / " + osm[b][1] ) );
    }
  }
};

int main( int argc, char **argv ) { return qgisTestMain<PlaceNamesRealTest>( argc, argv ); }
#include "place_names_real_test.moc"
