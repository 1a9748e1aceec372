// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:inequality: every bad input is a sentence.

#include "inequality_zones.h"
#include "provider_registration.h"

#include <QRegularExpression>

using namespace lacuna::testing;
using namespace lacuna::testing::inequality_zones;

class InequalityInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void everyBadInputIsASentence_data()
  {
    QTest::addColumn<QList<QVariantList>>( "changes" ); // row, field, value
    QTest::addColumn<QVariantMap>( "parameters" );
    QTest::addColumn<QStringList>( "words" );
    const auto all = []( int field, const QVariant &value ) {
      QList<QVariantList> changes;
      for ( int i = 0; i < 10; ++i )
        changes << QVariantList { i, field, value };
      return changes;
    };
    QList<QVariantList> percentages;
    for ( int i = 0; i < 10; ++i )
      percentages << QVariantList { i, 1, 50 + i };
    QTest::newRow( "nine zones" ) << QList<QVariantList> { { 4, 1, NOTHING } } << QVariantMap()
                                  << QStringList { "Only 9 zones of “Barrios”", "fewer than 10" };
    QTest::newRow( "percentages" ) << percentages << QVariantMap()
                                   << QStringList { "10 zones of “Barrios”", "50", "“n0”", "divide them by 100" };
    QTest::newRow( "below zero" ) << QList<QVariantList> { { 2, 1, -0.1 } } << QVariantMap()
                                  << QStringList { "“n2”", "VALUE_FIELD", "0 to 1", "choose another field" };
    QTest::newRow( "no people" ) << all( 3, 0 ) << QVariantMap() << QStringList { "0 people", "PEOPLE_FIELD" };
    QTest::newRow( "fewer than none" ) << QList<QVariantList> { { 2, 3, -5 } } << QVariantMap()
                                       << QStringList { "“n2”", "-5 people", "PEOPLE_FIELD" };
    // Also where zones count by their buildings, and it is not the people that are wrong.
    QTest::newRow( "fewer than no buildings" )
      << QList<QVariantList> { { 2, 2, -5 } } << QVariantMap { { "PEOPLE_FIELD", QVariant() } }
      << QStringList { "“n2”", "-5 buildings (reference_count, COUNT_FIELD)" };
    QTest::newRow( "all alike less vulnerable" )
      << all( 4, 3 ) << QVariantMap { { "HIGHER_IS", "better" } } << QStringList { "VULNERABILITY_FIELD", "is 3 in" };
    QTest::newRow( "all alike vulnerable" )
      << all( 4, 3 ) << QVariantMap() << QStringList { "VULNERABILITY_FIELD", "is 3 in every zone" };
    QTest::newRow( "no such field" ) << QList<QVariantList>() << QVariantMap { { "PEOPLE_FIELD", "gente" } }
                                     << QStringList { "“Barrios” has no field “gente”", "PEOPLE_FIELD" };
    QTest::newRow( "words" ) << QList<QVariantList>() << QVariantMap { { "VULNERABILITY_FIELD", "mood" } }
                             << QStringList { "“mood”", "holds text", "VULNERABILITY_FIELD" };
    QTest::newRow( "the same twice" ) << QList<QVariantList>()
                                      << QVariantMap { { "VULNERABILITY_FIELD", "completeness" } }
                                      << QStringList { "“completeness” is chosen twice" };
  }
  void everyBadInputIsASentence()
  {
    QFETCH( QList<QVariantList>, changes );
    QFETCH( QVariantMap, parameters );
    QFETCH( QStringList, words );
    const auto zones = zonesOf( tenBarrios() );
    for ( const QVariantList &change : std::as_const( changes ) )
      zones->dataProvider()->changeAttributeValues(
        { { change.at( 0 ).toLongLong() + 1, { { change.at( 1 ).toInt(), change.at( 2 ) } } } }
      );
    Run run = inequality( changed( withPeople( zones ), parameters ) );
    QVERIFY( !run.ok );
    for ( const QString &word : std::as_const( words ) )
      QVERIFY2( run.feedback.all().contains( word ), qPrintable( word + ": " + run.feedback.all() ) );
  }

  // Fields that are found by themselves must hold numbers as well.
  void aPresetFieldOfTextIsRefused()
  {
    for ( const QString &text : { QStringLiteral( "completeness" ), QStringLiteral( "reference_count" ) } )
    {
      QString fields = FIELDS;
      fields.replace(
        QRegularExpression( text + QStringLiteral( ":[a-z]+" ) ), text + QStringLiteral( ":string(20)" )
      );
      const auto zones
        = polygonLayer( UTM, { squareWkt( 500000, 8900000, 100 ) }, QStringLiteral( "Barrios" ), fields );
      Run run = inequality( withPeople( zones ) );
      QVERIFY( !run.ok );
      for ( const QString &words :
            { QStringLiteral( "“%1” of the layer “Barrios” holds text" ).arg( text ),
              QStringLiteral( "(%1) needs numbers" ).arg( text == "completeness" ? "VALUE_FIELD" : "COUNT_FIELD" ) } )
        QVERIFY2( run.feedback.all().contains( words ), qPrintable( run.feedback.all() ) );
    }
  }

  void layersThatCannotBe()
  {
    const auto none = zonesOf( {} ), bare = polygonLayer( UTM, { squareWkt( 500000, 8900000, 100 ) }, "Zonas" );
    Run empty = inequality( withPeople( none ) );
    QVERIFY( !empty.ok && empty.feedback.all().contains( QStringLiteral( "“Barrios” has no features" ) ) );
    Run without = inequality( { { "ZONES", source( bare ) }, { "OUTPUT", "TEMPORARY_OUTPUT" } } );
    QVERIFY2(
      !without.ok && without.feedback.all().contains( QStringLiteral( "“Zonas” (ZONES) has no field “completeness”" ) ),
      qPrintable( without.feedback.all() )
    );
    const auto lost = polygonLayer( QString(), { squareWkt( 0, 0, 1 ) }, QStringLiteral( "Barrios" ), FIELDS );
    Run nowhere = inequality( withPeople( lost ) );
    QVERIFY2(
      !nowhere.ok && nowhere.feedback.all().contains( QStringLiteral( "no coordinate reference system" ) ),
      qPrintable( nowhere.feedback.all() )
    );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<InequalityInputTest>( argc, argv ); }
#include "inequality_input_test.moc"
