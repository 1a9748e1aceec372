// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What a real Tasking Manager 5.5.2 answered (../shared/data/tasking-manager-real), read by what the plugin reads with.

#include "qgis_test.h"
#include "tasks/project_file.h"
#include "tasking/safe_text.h"
#include "tasking/tasking_api.h"
#include "tasking/tasking_error.h"
#include "tasking/tasking_json.h"
#include "tasking/tasking_languages.h"

#include <qgsapplication.h>

#include <QDir>
#include <QJsonDocument>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const QString FOLDER = QStringLiteral( LACUNA_SHARED_DATA "/tasking-manager-real/" );

QByteArray bytesOf( const QString &name )
{
  QFile file( FOLDER + name );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

} // namespace

class TaskingRealTest : public QObject
{
  Q_OBJECT
private slots:
  void init()
  {
    if ( !QDir( FOLDER ).exists() )
      QSKIP( "the recorded answers are not here" );
  }
  void percentagesAreThoseOfTheSummary_data();
  void percentagesAreThoseOfTheSummary();
  void textsInTheUsersLanguage_data();
  void textsInTheUsersLanguage();
  void languagesAreTheServersOwn();
  void renderedTexts();
  void failures_data();
  void failures();
  void contributorsHaveTheTotalOfTheirOrder();
  void namesBesideTheNumbersOfPeople();
  void theLatestActionsTellWhetherAnythingChanged();
  void listsToNarrowASearch();
  void placesOfAllProjectsFound();

private:
  const TaskingJson mJson { QStringLiteral( "tasks.example.org" ) };
};

void TaskingRealTest::percentagesAreThoseOfTheSummary_data()
{
  QTest::addColumn<QString>( "kind" );
  for ( const char *kind : { "balanced", "slippy" } )
    QTest::newRow( kind ) << QString::fromLatin1( kind );
}

void TaskingRealTest::percentagesAreThoseOfTheSummary()
{
  QFETCH( QString, kind );
  const TaskProgress progress
    = progressOf( mJson.tasks( bytesOf( QStringLiteral( "tasks_%1_all_states.200.json" ).arg( kind ) ) ).tasks );
  const QJsonObject summary
    = QJsonDocument::fromJson( bytesOf( QStringLiteral( "summary_%1_all_states.200.json" ).arg( kind ) ) ).object();
  QCOMPARE( progress.percentMapped, summary[QStringLiteral( "percentMapped" )].toInt() );
  QCOMPARE( progress.percentValidated, summary[QStringLiteral( "percentValidated" )].toInt() );
  QCOMPARE( progress.percentBadImagery, summary[QStringLiteral( "percentBadImagery" )].toInt() );
  // The project's counters say more; that is said, with the reason.
  const TaskingProject project
    = mJson.project( bytesOf( QStringLiteral( "project_%1_all_states.200.json" ).arg( kind ) ) );
  QVERIFY( project.percentMapped.value_or( 0 ) > progress.percentMapped );
  const QString said = TaskProgress::serversOwn( project, progress );
  QVERIFY2( said.contains( QStringLiteral( "%1 % mapped" ).arg( *project.percentMapped ) ), qPrintable( said ) );
  TaskingProject agreeing = project;
  agreeing.percentMapped = progress.percentMapped;
  agreeing.percentValidated = progress.percentValidated;
  QVERIFY( TaskProgress::serversOwn( agreeing, progress ).isEmpty() );
}

void TaskingRealTest::textsInTheUsersLanguage_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::newRow( "es_BO" ) << QStringLiteral( "Inundaciones de la ciudad" );
  QTest::newRow( "es" ) << QStringLiteral( "Inundaciones de la ciudad" );
  QTest::newRow( "pt_BR" ) << QStringLiteral( "Enchentes da cidade" );
  QTest::newRow( "pt_PT" ) << QStringLiteral( "Enchentes da cidade" );
  QTest::newRow( "en_US" ) << QStringLiteral( "Floods of the city" );
  QTest::newRow( "de" ) << QStringLiteral( "Floods of the city" );
}

void TaskingRealTest::textsInTheUsersLanguage()
{
  const QString before = QgsApplication::locale();
  QgsApplication::setLocale( QLocale( QString::fromLatin1( QTest::currentDataTag() ) ) );
  const QString name = mJson.project( bytesOf( QStringLiteral( "project_4_language_es-BO.200.json" ) ) ).name;
  QgsApplication::setLocale( QLocale( before ) );
  QTEST( name, "name" );
}

void TaskingRealTest::languagesAreTheServersOwn()
{
  const QStringList codes = mJson.languages( bytesOf( QStringLiteral( "languages.200.json" ) ) );
  QVERIFY( codes.contains( QStringLiteral( "pt_BR" ) ) && codes.size() > 20 );
  QCOMPARE( TaskingLanguages::best( codes, QStringLiteral( "pt-BR" ) ), QStringLiteral( "pt_BR" ) );
  QCOMPARE( TaskingLanguages::best( codes, QStringLiteral( "es_BO" ) ), QStringLiteral( "es" ) );
  QCOMPARE( TaskingLanguages::best( codes, QStringLiteral( "zh_CN" ) ), QStringLiteral( "zh_TW" ) );
  QCOMPARE( TaskingLanguages::best( codes, QStringLiteral( "qu_PE" ) ), QString() );
  // Before a server has spoken it is asked as version 5.5 wants it; afterwards as it says.
  QCOMPARE(
    TaskingLanguages::headerFor( QStringLiteral( "new.example.org" ), QStringLiteral( "fr_FR" ) ), QByteArray( "fr" )
  );
  QCOMPARE(
    TaskingLanguages::headerFor( QStringLiteral( "new.example.org" ), QStringLiteral( "qu_PE" ) ), QByteArray( "en" )
  );
  TaskingLanguages::learn( QStringLiteral( "new.example.org" ), { QStringLiteral( "fr_CA" ) } );
  QCOMPARE(
    TaskingLanguages::headerFor( QStringLiteral( "new.example.org" ), QStringLiteral( "fr_FR" ) ), QByteArray( "fr_CA" )
  );
}

void TaskingRealTest::renderedTexts()
{
  const TaskingProject project = mJson.project( bytesOf( QStringLiteral( "project_rich_es.200.json" ) ) );
  const QString html = SafeText::toHtml( project.description );
  for ( const char *good :
        { "<b>Título</b>", "<b>negrita</b>", "<i>cursiva</i>", "1. Primero", "3. Tercero", "• uno",
          "href=\"https://example.org/a?b=1&amp;c=2\"", "[foto]", "» cita", "AT&amp;T &lt; 5 &gt; 3",
          "&lt;script&gt;alert(1)&lt;/script&gt;", "a<i>b</i>c" } )
    QVERIFY2(
      html.contains( QString::fromUtf8( good ) ),
      qPrintable( QString::fromUtf8( good ) + QStringLiteral( " in " ) + html )
    );
  for ( const char *bad : { "&amp;amp;", "&amp;lt;", "<img", "<iframe", "<script", "foto.png" } )
    QVERIFY2( !html.contains( QLatin1String( bad ) ), qPrintable( html ) );
  QCOMPARE( SafeText::toPlain( project.shortDescription ), QStringLiteral( "Casas que faltan en el mapa & más" ) );
  QCOMPARE( SafeText::toPlain( QStringLiteral( "5 < 6 & 7" ) ), QStringLiteral( "5 < 6 & 7" ) );
}

void TaskingRealTest::failures_data()
{
  QTest::addColumn<int>( "status" );
  QTest::addColumn<bool>( "posted" );
  QTest::addColumn<QString>( "says" );
  const auto row = [&]( const char *file, int status, bool posted, const char *says ) {
    QTest::newRow( file ) << status << posted << QString::fromUtf8( says );
  };
  row( "create_token_not_base64.400.txt", 400, true, "cannot read the token" );
  row( "create_bad_token.401.json", 401, true, "does not accept the token" );
  row( "create_no_token.403.json", 403, true, "may need a token" );
  row( "create_plain_user.403.json", 403, true, "Only managers of an organisation" );
  row( "create_unknown_organisation.500.txt", 500, true, "the organisation is missing" );
  row( "create_task_polygon.400.json", 400, true, "Geometry must be a MultiPolygon" );
  row( "draft_None.403.json", 403, false, "still a draft" );
  row( "err_project_private.403.json", 403, false, "private" );
  row( "err_project_404.404.json", 404, false, "nothing under this number" );
  row( "err_search_unknown_order.500.txt", 500, false, "is in trouble" );
  row( "err_search_unknown_difficulty.400.json", 400, false, "'FOO'" );
}

void TaskingRealTest::failures()
{
  QFETCH( int, status );
  QFETCH( bool, posted );
  QFETCH( QString, says );
  TaskingAnswer answer;
  answer.status = status;
  answer.posted = posted;
  answer.body = bytesOf( QString::fromLatin1( QTest::currentDataTag() ) );
  QVERIFY( !answer.body.isEmpty() );
  QString sentence;
  try
  {
    TaskingErrors::check( answer, QStringLiteral( "tasks.example.org" ) );
  }
  catch ( const TaskingError &error )
  {
    sentence = error.what();
  }
  QVERIFY2( sentence.contains( says ), qPrintable( sentence ) );
}

void TaskingRealTest::contributorsHaveTheTotalOfTheirOrder()
{
  const QList<TaskingContributor> people
    = mJson.contributors( bytesOf( QStringLiteral( "contributions_balanced_all_states.200.json" ) ) );
  QVERIFY( people.size() > 2 );
  QCOMPARE( people.first().total, 9 );
  for ( int i = 1; i < people.size(); ++i )
    QVERIFY( people.at( i ).total <= people.at( i - 1 ).total );
}

void TaskingRealTest::namesBesideTheNumbersOfPeople()
{
  TaskCollection tasks = mJson.project( bytesOf( QStringLiteral( "project_balanced_all_states.200.json" ) ) ).tasks;
  QVERIFY( tasks.tellsPeople ); // so that the tasks need not be asked for as well
  addActivities(
    tasks.tasks, mJson.activities( bytesOf( QStringLiteral( "activities_latest_balanced_all_states.200.json" ) ) )
  );
  addNames(
    tasks.tasks, mJson.contributors( bytesOf( QStringLiteral( "contributions_balanced_all_states.200.json" ) ) )
  );
  // Everybody's number has one name, wherever it stands.
  const QHash<QString, QString> people {
    { QStringLiteral( "1001" ), QStringLiteral( "admin_one" ) },
    { QStringLiteral( "2001" ), QStringLiteral( "mapper 2001" ) },
    { QStringLiteral( "2002" ), QStringLiteral( "mapper b 2001" ) },
    { QStringLiteral( "2003" ), QStringLiteral( "validator ñ 2001" ) }
  };
  int named = 0;
  for ( const MappingTask &task : std::as_const( tasks.tasks ) )
    for ( const auto &[number, name] :
          { std::pair( task.lockedBy, task.lockedByName ), std::pair( task.mappedBy, task.mappedByName ),
            std::pair( task.validatedBy, task.validatedByName ) } )
    {
      QCOMPARE( name, people.value( number ) );
      named += name.isEmpty() ? 0 : 1;
    }
  QCOMPARE( named, 22 ); // all there are
}

void TaskingRealTest::theLatestActionsTellWhetherAnythingChanged()
{
  TaskingProject project = mJson.project( bytesOf( QStringLiteral( "project_slippy_all_states.200.json" ) ) );
  QList<TaskActivity> activities
    = mJson.activities( bytesOf( QStringLiteral( "activities_latest_slippy_all_states.200.json" ) ) );
  addActivities( project.tasks.tasks, activities );
  const StoredProject stored = storedProject( project, TaskingServer(), QDateTime() );
  QVERIFY( areUnchanged( stored.tasks, activities ) );
  QVERIFY( !areUnchanged( {}, activities ) );
  QVERIFY( !areUnchanged( stored.tasks, {} ) );
  const TaskActivity before = activities.at( 3 );
  activities[3].status = QStringLiteral( "READY" );
  QVERIFY( !areUnchanged( stored.tasks, activities ) );
  activities[3] = before;
  activities[3].date.chop( 3 );
  QVERIFY( !areUnchanged( stored.tasks, activities ) );
  activities[3] = before;
  activities[3].taskId = 4711; // split
  QVERIFY( !areUnchanged( stored.tasks, activities ) );
}

void TaskingRealTest::listsToNarrowASearch()
{
  QCOMPARE(
    mJson.campaigns( bytesOf( QStringLiteral( "campaigns.200.json" ) ) ), QStringList( QStringLiteral( "Floods 2026" ) )
  );
  QCOMPARE(
    mJson.countries( bytesOf( QStringLiteral( "countries.200.json" ) ) ), QStringList( QStringLiteral( "Brazil" ) )
  );
  QCOMPARE( mJson.organisations( bytesOf( QStringLiteral( "organisations.200.json" ) ) ).size(), 3 );
}

void TaskingRealTest::placesOfAllProjectsFound()
{
  const ProjectPage page = mJson.search( bytesOf( QStringLiteral( "search_page15_of_15.200.json" ) ) );
  QCOMPARE( page.places.size(), 211 );
  QCOMPARE( page.perPage, 14 );
  // They stand in the order of the results of all pages.
  for ( int i = 0; i < page.hits.size(); ++i )
    QCOMPARE( page.places.at( ( page.page - 1 ) * page.perPage + i ).id, page.hits.at( i ).id );
  QVERIFY( mJson.search( bytesOf( QStringLiteral( "search_omit_map_results.200.json" ) ) ).places.isEmpty() );
}

int main( int argc, char **argv ) { return qgisTestMain<TaskingRealTest>( argc, argv ); }
#include "tasking_real_test.moc"
