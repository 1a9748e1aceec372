// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The tools that people answer with: their pages, the clicks to make, and what makes their files.

#include "panel/model/field_tools.h"
#include "qgis_test.h"
#include "tasking/safe_text.h"
#include "tasking/tool_pages.h"

using namespace lacuna;
using namespace lacuna::testing;

class FieldToolsTest : public QObject
{
  Q_OBJECT

private slots:
  void toolsHavePagesAndClicks();
  void runsLeadToTheirTools();
};

void FieldToolsTest::toolsHavePagesAndClicks()
{
  QStringList ids;
  for ( const FieldTool &tool : FieldTools::all() )
  {
    ids << tool.id;
    QCOMPARE( tool.clicks.size(), 3 );
    for ( const char *locale : { "en_US", "es_PE", "pt_BR", "pt", "fr", "C", "", "xx_YY" } )
    {
      QVERIFY( SafeText::isHarmless( ToolPages::page( tool.id, QString::fromLatin1( locale ) ) ) );
      QCOMPARE( ToolPages::page( tool.id, QString::fromLatin1( locale ) ).scheme(), QStringLiteral( "https" ) );
      const QUrl help = ToolPages::help( tool.id, QString::fromLatin1( locale ) );
      QVERIFY( help.isEmpty() || SafeText::isHarmless( help ) );
      QVERIFY( !help.toString().contains( QLatin1Char( '%' ) ) );
    }
  }
  QCOMPARE( ids, ToolPages::tools() );
  const auto page = []( const char *tool, const char *locale ) {
    return ToolPages::page( QString::fromLatin1( tool ), QString::fromLatin1( locale ) ).toString();
  };
  QCOMPARE(
    page( "organicmaps", "es_PE" ), QStringLiteral( "https://organicmaps.app/es/faq/bookmarks/how-to-import/" )
  );
  QCOMPARE(
    page( "organicmaps", "pt_BR" ), QStringLiteral( "https://organicmaps.app/pt-BR/faq/bookmarks/how-to-import/" )
  );
  QCOMPARE( page( "organicmaps", "en_US" ), QStringLiteral( "https://organicmaps.app/faq/bookmarks/how-to-import/" ) );
  QVERIFY( page( "scee", "pt_BR" ).contains( QLatin1String( "/pt_BR/" ) ) );
  QVERIFY( page( "nothing", "es" ).isEmpty() );
  QCOMPARE(
    ToolPages::typed( QStringLiteral( " kobo.example.org/x " ) ), QUrl( QStringLiteral( "https://kobo.example.org/x" ) )
  );
  for ( const char *bad :
        { "", "javascript:alert(1)", "file:///etc/passwd", "https://a:b@example.org", "ftp://example.org", "https://"
        } )
    QVERIFY2( !ToolPages::typed( QString::fromLatin1( bad ) ).isValid(), bad );
}

void FieldToolsTest::runsLeadToTheirTools()
{
  const QList<FieldTool> tools = FieldTools::all();
  const auto toolOf = [&tools]( const char *algorithm, const QVariantMap &inputs ) {
    const int tool = FieldTools::of( { QStringLiteral( "lacuna:" ) + QLatin1String( algorithm ), {}, inputs } );
    return tool < 0 ? QString() : tools.at( tool ).id;
  };
  QCOMPARE( toolOf( "exportmaproulette", {} ), QStringLiteral( "maproulette" ) );
  QCOMPARE( toolOf( "fieldcheck", { { "TARGET", "odk" } } ), QStringLiteral( "odk" ) );
  QCOMPARE( toolOf( "checkgapsinfield", { { "TARGET", "kobo" } } ), QStringLiteral( "kobo" ) );
  QCOMPARE( toolOf( "fieldmaps", { { "APP", "organicmaps" } } ), QStringLiteral( "organicmaps" ) );
  QCOMPARE( toolOf( "fieldmaps", { { "APP", "osmand" } } ), QString() );
  QCOMPARE( toolOf( "mapbook", {} ), QString() );
  FieldRound round;
  round.gaps = QStringLiteral( "gaps" );
  QCOMPARE(
    FieldTools::inputs( tools.at( 2 ), round ),
    QVariantMap( { { "GAPS", "gaps" }, { "SAMPLE", QVariant() }, { "TARGET", "kobo" } } )
  );
  round.sample = QStringLiteral( "sample" );
  QCOMPARE(
    FieldTools::inputs( tools.at( 2 ), round ),
    QVariantMap( { { "GAPS", QVariant() }, { "SAMPLE", "sample" }, { "TARGET", "kobo" } } )
  );
  QCOMPARE( FieldTools::inputs( tools.at( 0 ), round ), QVariantMap( { { "GAPS", "gaps" } } ) );
  QCOMPARE(
    FieldTools::inputs( tools.at( 1 ), round ),
    QVariantMap( { { "AREA", QVariant() }, { "GAPS", "gaps" }, { "MODE", "validate" } } )
  );
}

int main( int argc, char **argv ) { return qgisTestMain<FieldToolsTest>( argc, argv ); }
#include "field_tools_test.moc"
