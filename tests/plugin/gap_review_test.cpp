// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Answers to gaps: each is in the file at once, none is lost when the program is killed, counts add up, and Gaps by
// zone counts them.

#include "review/gap_review.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <QProcess>
#include <QSet>

#include <cstdlib>

using namespace lacuna::testing;
using lacuna::GapReview;
using lacuna::ReviewAnswer;

namespace
{

constexpr int GAPS = 200;
constexpr int BEFORE_THE_KILL = 90;

QString pathIn( const QString &folder, const char *name )
{
  return folder + QLatin1Char( '/' ) + QLatin1String( name );
}

/// Answers what is shown, by turns, so often.
void answerSome( GapReview &review, int count )
{
  for ( int i = 0; i < count; ++i )
  {
    const QString problem = review.answer( static_cast<ReviewAnswer>( i % GapReview::ANSWERS ) );
    if ( !problem.isEmpty() )
      qFatal( "%s", qPrintable( problem ) );
    review.goToNextOpen();
  }
}

} // namespace

class GapReviewTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
    QStringList houses, mapped;
    for ( int i = 0; i < GAPS; ++i )
      houses << squareWkt( 500000 + 30.0 * ( i % 20 ), 8000000 + 30.0 * ( i / 20 ), 8 );
    mapped << squareWkt( 500000 + 30.0 * 25, 8000000, 8 );
    mReference = polygonLayer( QStringLiteral( "EPSG:32718" ), houses + mapped );
    mOsm = polygonLayer( QStringLiteral( "EPSG:32718" ), mapped );
    // No temporary folder of its own: files there do not last, and answers are kept elsewhere.
    const Run run(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( mReference ) },
                                                 { "OSM", source( mOsm ) },
                                                 { "REFERENCE_ID_FIELD", "name" },
                                                 { "MISSING_IN_OSM", pathIn( mFolder.path(), "gaps.gpkg" ) },
                                                 { "MISSING_IN_REFERENCE", pathIn( mFolder.path(), "extra.gpkg" ) },
                                                 { "MATCHED", pathIn( mFolder.path(), "matched.gpkg" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  }

  void killedAndResumedNothingIsLost()
  {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert( QStringLiteral( "LACUNA_REVIEW_CHILD" ), mFolder.path() );
    child.setProcessEnvironment( environment );
    child.start( QCoreApplication::applicationFilePath(), QStringList() );
    QVERIFY( child.waitForFinished( 60000 ) );
    QCOMPARE( child.exitStatus(), QProcess::CrashExit ); // it was killed in the middle
    QgsVectorLayer gaps( pathIn( mFolder.path(), "gaps.gpkg" ), QStringLiteral( "gaps" ) );
    GapReview review( &gaps, pathIn( mFolder.path(), "answers.gpkg" ) );
    QCOMPARE( review.open(), QString() );
    QCOMPARE( review.count(), GAPS );
    QCOMPARE( review.answered(), BEFORE_THE_KILL );
    QVERIFY( review.answerAt( review.current() ).isEmpty() ); // it goes on where it ended
    answerSome( review, GAPS - BEFORE_THE_KILL );
    QCOMPARE( review.answered(), GAPS );
    int sum = 0;
    for ( int i = 0; i < GapReview::ANSWERS; ++i )
      sum += review.answered( static_cast<ReviewAnswer>( i ) );
    QCOMPARE( sum, GAPS );
  }

  void aSecondAnswerSupersedesTheFirst()
  {
    QgsVectorLayer gaps( pathIn( mFolder.path(), "gaps.gpkg" ), QStringLiteral( "gaps" ) );
    const QString file = pathIn( mFolder.path(), "twice.gpkg" );
    {
      GapReview review( &gaps, file );
      QCOMPARE( review.open(), QString() );
      QCOMPARE( review.answer( ReviewAnswer::There ), QString() );
      QCOMPARE( review.answer( ReviewAnswer::Mapped ), QString() );
      QCOMPARE( review.answered(), 1 );
      QCOMPARE( review.answered( ReviewAnswer::Mapped ), 1 );
    }
    GapReview review( &gaps, file );
    QCOMPARE( review.open(), QString() );
    QCOMPARE( review.answered( ReviewAnswer::Mapped ), 1 );
    QgsVectorLayer findings( file + QStringLiteral( "|layername=findings" ), QStringLiteral( "findings" ) );
    QCOMPARE( findings.featureCount(), 2LL );
    QCOMPARE( valuesOf( &findings, QStringLiteral( "superseded" ) ), QStringList( { "1", "0" } ) );
    QCOMPARE( valuesOf( &findings, QStringLiteral( "finding" ) ), QStringList( { "there", "mapped" } ) );
    QCOMPARE( valuesOf( &findings, QStringLiteral( "finding_source" ) ), QStringList( { "review", "review" } ) );
  }

  // Gap n0 of one town is not gap n0 of another, though both answers lie in one file.
  void theSameIdElsewhereIsAnotherGap()
  {
    const QString file = pathIn( mFolder.path(), "towns.gpkg" ), ids = QStringLiteral( "&field=gap_id:string(50)" );
    const auto town = [&]( const char *crs, double x, double y, double size ) {
      return polygonLayer( QLatin1String( crs ), { squareWkt( x, y, size ) }, QStringLiteral( "gaps" ), ids );
    };
    const auto here = town( "EPSG:32718", 500000, 8000000, 10 ), there = town( "EPSG:32718", 503000, 8000000, 10 );
    for ( QgsVectorLayer *layer : { here.get(), there.get() } )
    {
      GapReview review( layer, file );
      QCOMPARE( review.open(), QString() );
      QCOMPARE( review.answered(), 0 );
      QVERIFY( !QFileInfo::exists( file ) || layer == there.get() ); // looking writes nothing
      QCOMPARE( review.answer( ReviewAnswer::There ), QString() );
      QCOMPARE( review.answered(), 1 );
    }
    QgsVectorLayer findings( file + QStringLiteral( "|layername=findings" ), QStringLiteral( "findings" ) );
    QCOMPARE( valuesOf( &findings, QStringLiteral( "superseded" ) ), QStringList( { "0", "0" } ) );
    // The first town again, from a later run in degrees: its answer is found.
    QgsCoordinateTransform toDegrees(
      here->crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsProject::instance()
    );
    const QgsPointXY corner = toDegrees.transform( 500000, 8000000 );
    const auto again = town( "EPSG:4326", corner.x(), corner.y(), 0.00009 );
    GapReview review( again.get(), file );
    QCOMPARE( review.open(), QString() );
    QCOMPARE( review.answered( ReviewAnswer::There ), 1 );
  }

  // A point has no size, and the way to degrees and back is not exact.
  void answersToPointsAreFoundAgain()
  {
    QStringList points;
    for ( int i = 0; i < 50; ++i )
      points << QStringLiteral( "Point (%1 %2)" ).arg( 301234.567 + 13.37 * i ).arg( 8412345.678 + 7.77 * i );
    const auto gaps = polygonLayer(
      QStringLiteral( "EPSG:32718" ), points, QStringLiteral( "gaps" ), QStringLiteral( "&field=gap_id:string(50)" ),
      QStringLiteral( "Point" )
    );
    const QString file = pathIn( mFolder.path(), "points.gpkg" );
    {
      GapReview review( gaps.get(), file );
      QCOMPARE( review.open(), QString() );
      QCOMPARE( review.count(), 50 );
      answerSome( review, 50 );
    }
    GapReview again( gaps.get(), file );
    QCOMPARE( again.open(), QString() );
    QCOMPARE( again.answered(), 50 );
  }

  // Gaps that were written with answers are looked at once more: the later answer counts, the others stay.
  void answersToCheckedGapsReplaceTheFormer()
  {
    QgsVectorLayer gaps( pathIn( mFolder.path(), "gaps.gpkg" ), QStringLiteral( "gaps" ) );
    const QString first = pathIn( mFolder.path(), "checked1.gpkg" ), second = pathIn( mFolder.path(), "checked2.gpkg" );
    QString id, other;
    {
      GapReview review( &gaps, pathIn( mFolder.path(), "round1.gpkg" ) );
      QCOMPARE( review.open(), QString() );
      id = review.idAt( 0 );
      other = review.idAt( 1 );
      QCOMPARE( review.answer( ReviewAnswer::NotThere ), QString() );
      review.goTo( 1 );
      QCOMPARE( review.answer( ReviewAnswer::Mapped ), QString() );
      QCOMPARE( review.writeChecked( first ), QString() );
    }
    QgsVectorLayer checked( first, QStringLiteral( "checked" ) );
    GapReview review( &checked, pathIn( mFolder.path(), "round2.gpkg" ) );
    QCOMPARE( review.open(), QString() );
    for ( int i = 0; i < review.count(); ++i )
      if ( review.idAt( i ) == id )
        review.goTo( i );
    QCOMPARE( review.answer( ReviewAnswer::There ), QString() );
    QCOMPARE( review.writeChecked( second ), QString() );
    QgsVectorLayer result( second, QStringLiteral( "result" ) );
    QCOMPARE( fieldNames( &result ), fieldNames( &checked ) );
    QMap<QString, QString> found;
    const QStringList ids = valuesOf( &result, QStringLiteral( "gap_id" ) ),
                      codes = valuesOf( &result, QStringLiteral( "found" ) );
    for ( int i = 0; i < ids.size(); ++i )
      found.insert( ids.at( i ), codes.at( i ) );
    QCOMPARE( found.value( id ), QStringLiteral( "there" ) );
    QCOMPARE( found.value( other ), QStringLiteral( "mapped" ) );
  }

  void answersLieBesideWhatLasts()
  {
    const auto memory
      = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 0, 0, 1 ) }, QStringLiteral( "gaps" ) );
    QCOMPARE( GapReview::fileFor( *memory, QStringLiteral( "/own" ) ), QStringLiteral( "/own/lacuna-review.gpkg" ) );
    QgsVectorLayer passing( pathIn( mFolder.path(), "gaps.gpkg" ), QStringLiteral( "gaps" ) ); // in /tmp
    QCOMPARE( GapReview::fileFor( passing, QStringLiteral( "/own" ) ), QStringLiteral( "/own/lacuna-review.gpkg" ) );
    const QTemporaryDir kept( QDir::current().filePath( QStringLiteral( "review-XXXXXX" ) ) );
    QVERIFY( kept.isValid() );
    const QString copy = kept.filePath( QStringLiteral( "gaps.gpkg" ) );
    QVERIFY( QFile::copy( pathIn( mFolder.path(), "gaps.gpkg" ), copy ) );
    QgsVectorLayer lasting( copy, QStringLiteral( "gaps" ) );
    QCOMPARE(
      GapReview::fileFor( lasting, QStringLiteral( "/own" ) ),
      QDir( kept.path() ).filePath( QStringLiteral( "lacuna-review.gpkg" ) )
    );
  }

  // Half of what is covered is doubtful; what stands alone is not.
  void theMostDoubtfulComesFirst()
  {
    auto gaps = polygonLayer(
      QStringLiteral( "EPSG:32718" ),
      { squareWkt( 0, 0, 1 ), squareWkt( 5, 0, 1 ), squareWkt( 9, 0, 1 ), squareWkt( 12, 0, 1 ), squareWkt( 20, 0, 1 )
      },
      QStringLiteral( "gaps" ),
      QStringLiteral(
        "&field=gap_id:string(50)&field=gap_reason:string(50)&field=gap_overlap:double&field=gap_nearest_m:double"
      )
    );
    const QList<QVariantList> rows {
      { "nothing_near", 0, 50 },
      { "beside_mapped", 0, 0 },
      { "small_overlap", 0.1, 0 },
      { "small_overlap", 0.25, 0 },
      { "nothing_near", 0, 5 }
    };
    for ( int i = 0; i < rows.size(); ++i )
      gaps->dataProvider()->changeAttributeValues(
        { { i + 1, { { 1, rows.at( i ).at( 0 ) }, { 2, rows.at( i ).at( 1 ) }, { 3, rows.at( i ).at( 2 ) } } } }
      );
    GapReview review( gaps.get(), pathIn( mFolder.path(), "order.gpkg" ) );
    QCOMPARE( review.open(), QString() );
    QStringList order;
    for ( int i = 0; i < review.count(); ++i )
      order << review.idAt( i );
    QCOMPARE( order, QStringList( { "n3", "n2", "n1", "n4", "n0" } ) );
  }

  void gapsByZoneCountsTheAnswers()
  {
    QgsVectorLayer gaps( pathIn( mFolder.path(), "gaps.gpkg" ), QStringLiteral( "gaps" ) );
    GapReview review( &gaps, pathIn( mFolder.path(), "some.gpkg" ) );
    QCOMPARE( review.open(), QString() );
    answerSome( review, 10 ); // there, mapped, not_there, unsure, there …: 3, 3, 2, 2
    const QString checked = pathIn( mFolder.path(), "checked.gpkg" );
    QCOMPARE( review.writeChecked( checked ), QString() );
    const auto zone = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 499900, 7999900, 2000 ) } );
    Run run(
      QStringLiteral( "lacuna:gapsbyzone" ), { { "ZONES", source( zone ) },
                                               { "CHECKED", checked },
                                               { "MATCHED", pathIn( mFolder.path(), "matched.gpkg" ) },
                                               { "OUTPUT", "memory:" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsFeature row;
    QVERIFY( run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures().nextFeature( row ) );
    QCOMPARE( row.attribute( QStringLiteral( "missing_in_osm" ) ).toInt(), GAPS );
    QCOMPARE( row.attribute( QStringLiteral( "missing_confirmed" ) ).toInt(), 3 );
    QCOMPARE( row.attribute( QStringLiteral( "missing_refuted" ) ).toInt(), 5 );
    QCOMPARE( row.attribute( QStringLiteral( "missing_open" ) ).toInt(), GAPS - 8 );
    const Run without(
      QStringLiteral( "lacuna:gapsbyzone" ),
      { { "ZONES", source( zone ) }, { "MATCHED", pathIn( mFolder.path(), "matched.gpkg" ) }, { "OUTPUT", "memory:" } }
    );
    QVERIFY( !without.ok );
    QVERIFY2( without.feedback.all().contains( QLatin1String( "CHECKED" ) ), qPrintable( without.feedback.all() ) );
  }

  void whatIsNoReviewIsRefused()
  {
    GapReview other( mReference.get(), pathIn( mFolder.path(), "x.gpkg" ) );
    QVERIFY( other.open().contains( QLatin1String( "gap_id" ) ) );
    QVERIFY( !QFileInfo::exists( pathIn( mFolder.path(), "x.gpkg" ) ) );
    QgsVectorLayer gaps( pathIn( mFolder.path(), "gaps.gpkg" ), QStringLiteral( "gaps" ) );
    GapReview foreign( &gaps, pathIn( mFolder.path(), "matched.gpkg" ) );
    QVERIFY( foreign.open().contains( QLatin1String( "holds no answers" ) ) );
    GapReview nowhere( &gaps, QStringLiteral( "/nowhere/at/all.gpkg" ) );
    QCOMPARE( nowhere.open(), QString() ); // looking writes nothing
    QVERIFY( nowhere.answer( ReviewAnswer::There ).contains( QLatin1String( "could not be written" ) ) );
    QCOMPARE( nowhere.answered(), 0 );
  }

private:
  QTemporaryDir mFolder;
  std::unique_ptr<QgsVectorLayer> mReference;
  std::unique_ptr<QgsVectorLayer> mOsm;
};

/// The same program again: somebody who answers, and whose QGIS is killed.
class Child : public QObject
{
  Q_OBJECT

private slots:
  void dies()
  {
    const QString folder = QString::fromLocal8Bit( qgetenv( "LACUNA_REVIEW_CHILD" ) );
    QgsVectorLayer gaps( pathIn( folder, "gaps.gpkg" ), QStringLiteral( "gaps" ) );
    GapReview review( &gaps, pathIn( folder, "answers.gpkg" ) );
    if ( review.open().isEmpty() )
      answerSome( review, BEFORE_THE_KILL );
    QProcess::execute(
      QStringLiteral( "kill" ), { QStringLiteral( "-9" ), QString::number( QCoreApplication::applicationPid() ) }
    );
  }
};

int main( int argc, char **argv )
{
  return qEnvironmentVariableIsSet( "LACUNA_REVIEW_CHILD" ) ? qgisTestMain<Child>( argc, argv )
                                                            : qgisTestMain<GapReviewTest>( argc, argv );
}

#include "gap_review_test.moc"
