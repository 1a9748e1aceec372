// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Hazard classes as the plans of the region write them.

#include "exposure/class_words.h"
#include "qgis_test.h"

#include <qgsexception.h>

using lacuna::ClassWords;

class ClassWordsTest : public QObject
{
  Q_OBJECT

private slots:
  void wordsOfTheRegion_data()
  {
    QTest::addColumn<int>( "rank" );
    const auto row = []( const char *word, int rank ) { QTest::newRow( word ) << rank; };
    // Brazil: municipal plans of risk reduction.
    row( "R1 - Baixo", 2 );
    row( "R2 – Médio", 3 );
    row( "R2 - Médio/Moderado", 3 );
    row( "R3 - Alto", 4 );
    row( "R4 - Muito Alto", 5 );
    row( "Muito alto (R4)", 5 );
    row( "Setor de risco alto", 4 );
    row( "Suscetibilidade alta a movimentos de massa", 4 );
    row( "Risco geológico médio", 3 );
    // Colombia: land-use plans.
    row( "Amenaza media por inundación", 3 );
    row( "Riesgo alto no mitigable", 4 );
    row( "Riesgo alto mitigable", 4 );
    row( "Zona de amenaza alta por fenómenos de remoción en masa", 4 );
    row( "Área con condición de amenaza baja por avenidas torrenciales", 2 );
    row( "Amenaza alta por inundación y remoción en masa", 4 );
    row( "3. Medio", 3 );
    // As before.
    row( "Muy Baja", 1 );
    row( "sin riesgo", 0 );
    row( "no", 0 );
    row( "Sí", 1 );
    row( "élevé", 4 );
    row( "0", 0 );
  }
  void wordsOfTheRegion()
  {
    QFETCH( int, rank );
    const std::optional<int> found = ClassWords( QString() ).classOf( QString::fromUtf8( QTest::currentDataTag() ) );
    QVERIFY( found.has_value() );
    QCOMPARE( *found, rank );
  }

  void whatIsNotSureIsNotGuessed()
  {
    for ( const char *word :
          { "R4", "R2", "Media-Alta", "Bajo a medio", "Alta y media", "no despreciable", "no alta",
            "Riesgo no mitigable", "mitigable", "no mitigable", "Amenaza", "por definir", "Zona no inundable",
            "no fluvial", "alta?!x", "7 alto", "" } )
      QVERIFY2( !ClassWords( QString() ).classOf( QString::fromUtf8( word ) ), word );
  }

  void ownWordsComeFirst()
  {
    const ClassWords words( QStringLiteral( "R4=5;Riesgo no mitigable=5;R3 - Alto=3" ) );
    QCOMPARE( *words.classOf( QStringLiteral( "r4" ) ), 5 );
    QCOMPARE( *words.classOf( QStringLiteral( "RIESGO NO MITIGABLE" ) ), 5 );
    QCOMPARE( *words.classOf( QStringLiteral( "R3 – Alto" ) ), 3 );
    // A comma after a class separates, one in a word does not.
    const ClassWords commas( QStringLiteral( "Muy alta=4, Alta=3,Baja=1\nMedia, no mitigable=2" ) );
    QCOMPARE( *commas.classOf( QStringLiteral( "Muy alta" ) ), 4 );
    QCOMPARE( *commas.classOf( QStringLiteral( "Alta" ) ), 3 );
    QCOMPARE( *commas.classOf( QStringLiteral( "Baja" ) ), 1 );
    QCOMPARE( *commas.classOf( QStringLiteral( "Media, no mitigable" ) ), 2 );
    for ( const char *wrong : { "Alta=4,5", "Muy alta=5 Alta=4", "Alta", "=3", "Alta=" } )
      QVERIFY_EXCEPTION_THROWN( ClassWords( QString::fromLatin1( wrong ) ), QgsProcessingException );
  }
};

int main( int argc, char **argv ) { return lacuna::testing::qgisTestMain<ClassWordsTest>( argc, argv ); }
#include "class_words_test.moc"
