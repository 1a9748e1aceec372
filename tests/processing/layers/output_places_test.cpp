// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// No output lies over what is read, or over another output, however the place is spelled, in any algorithm or model.

#include "layers/output_places.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingprovider.h>
#include <qgsvectorfilewriter.h>

#include <QCryptographicHash>

#include <filesystem>

using namespace lacuna::testing;
using lacuna::DataPlace;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

void addTable( const QString &file, const QString &table, int rows )
{
  QStringList wkts;
  for ( int i = 0; i < rows; ++i )
    wkts << squareWkt( 500000 + 20 * i, 8900000, 10 );
  const auto layer = polygonLayer( UTM, wkts );
  QgsVectorFileWriter::SaveVectorOptions options;
  options.driverName = QgsVectorFileWriter::driverForExtension( QFileInfo( file ).suffix() );
  options.layerName = table;
  options.actionOnExistingFile = QFileInfo::exists( file ) ? QgsVectorFileWriter::CreateOrOverwriteLayer
                                                           : QgsVectorFileWriter::CreateOrOverwriteFile;
  QCOMPARE(
    QgsVectorFileWriter::writeAsVectorFormatV3( layer.get(), file, QgsCoordinateTransformContext(), options ),
    QgsVectorFileWriter::NoError
  );
}

QByteArray bytesOf( const QString &file )
{
  QFile read( file );
  return read.open( QIODevice::ReadOnly ) ? QCryptographicHash::hash( read.readAll(), QCryptographicHash::Md5 )
                                          : QByteArray();
}

long long rowsOf( const QString &source )
{
  return QgsVectorLayer( source, QStringLiteral( "rows" ), QStringLiteral( "ogr" ) ).featureCount();
}

QList<const QgsProcessingAlgorithm *> ours()
{
  return QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms();
}

QStringList namesOf( const QgsProcessingAlgorithm *algorithm, const QStringList &types )
{
  QStringList names;
  for ( const QgsProcessingParameterDefinition *definition : algorithm->parameterDefinitions() )
    if ( types.isEmpty() ? definition->isDestination() : types.contains( definition->type() ) )
      names << definition->name();
  return names;
}

} // namespace

class OutputPlacesTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
    mFile = mFolder.filePath( QStringLiteral( "town.gpkg" ) );
    addTable( mFile, QStringLiteral( "cadastre" ), 12 );
    addTable( mFile, QStringLiteral( "other" ), 3 );
    QVERIFY( QDir( mFolder.path() ).mkdir( QStringLiteral( "inner" ) ) );
    QVERIFY( QFile::link( mFile, mFolder.filePath( QStringLiteral( "link.gpkg" ) ) ) );
    QVERIFY( QFile::link( mFolder.path(), mFolder.filePath( QStringLiteral( "inner/folder" ) ) ) );
    std::filesystem::create_hard_link(
      mFile.toStdString(), mFolder.filePath( QStringLiteral( "hard.gpkg" ) ).toStdString()
    );
    QVERIFY( QDir::setCurrent( mFolder.path() ) );
  }

  void everySpellingIsRefusedByEveryAlgorithm_data()
  {
    QTest::addColumn<QVariant>( "spelling" );
    const auto row
      = [this]( const char *name, const QString &text ) { QTest::newRow( name ) << QVariant( text.arg( mFile ) ); };
    row( "file", QStringLiteral( "%1" ) );
    row( "layername", QStringLiteral( "%1|layername=cadastre" ) );
    row( "ogr uri", QStringLiteral( "ogr:dbname='%1' table=\"cadastre\" (geom)" ) );
    row( "other case", QStringLiteral( "ogr:dbname='%1' table=\"CADASTRE\" (geom)" ) );
    row( "no column", QStringLiteral( "ogr:dbname='%1' table=\"cadastre\"" ) );
    row( "ogr file", QStringLiteral( "ogr:%1" ) );
    row( "spatialite", QStringLiteral( "spatialite:dbname='%1' table=\"cadastre\" (geom)" ) );
    row( "file url", QStringLiteral( "file://%1" ) );
    QTest::newRow( "symlink" ) << QVariant( mFolder.filePath( QStringLiteral( "link.gpkg" ) ) );
    QTest::newRow( "symlink uri"
    ) << QVariant( QStringLiteral( "ogr:dbname='%1/link.gpkg' table=\"cadastre\" (geom)" ).arg( mFolder.path() ) );
    QTest::newRow( "hardlink" ) << QVariant( mFolder.filePath( QStringLiteral( "hard.gpkg" ) ) );
    QTest::newRow( "linked folder" ) << QVariant( mFolder.filePath( QStringLiteral( "inner/folder/town.gpkg" ) ) );
    QTest::newRow( "dots" ) << QVariant( mFolder.filePath( QStringLiteral( "inner/../town.gpkg" ) ) );
    QTest::newRow( "no suffix" ) << QVariant( mFolder.filePath( QStringLiteral( "town" ) ) );
    QTest::newRow( "relative" ) << QVariant( QStringLiteral( "town.gpkg" ) );
    QTest::newRow( "definition" ) << QVariant::fromValue( QgsProcessingOutputLayerDefinition( mFile ) );
    QTest::newRow( "definition uri" ) << QVariant::fromValue(
      QgsProcessingOutputLayerDefinition( QStringLiteral( "ogr:dbname='%1' table=\"cadastre\" (geom)" ).arg( mFile ) )
    );
  }
  void everySpellingIsRefusedByEveryAlgorithm()
  {
    QFETCH( QVariant, spelling );
    const QByteArray before = bytesOf( mFile );
    QStringList table;
    for ( const QgsProcessingAlgorithm *algorithm : ours() )
    {
      int refused = 0;
      const QStringList inputs = namesOf( algorithm, { "source", "vector", "multilayer", "file" } ),
                        outputs = namesOf( algorithm, {} );
      for ( const QString &input : inputs )
        for ( const QString &output : outputs )
        {
          // Every input against the first output, and every output against the first input.
          if ( input != inputs.first() && output != outputs.first() )
            continue;
          // Only an output of features gets the suffix .gpkg.
          if ( QTest::currentDataTag() == QLatin1String( "no suffix" )
               && algorithm->parameterDefinition( output )->type() == QLatin1String( "fileDestination" ) )
            continue;
          const QgsProcessingParameterDefinition *definition = algorithm->parameterDefinition( input );
          const auto *several = dynamic_cast<const QgsProcessingParameterMultipleLayers *>( definition );
          const bool isFile = definition->type() == QLatin1String( "file" )
                              || ( several && several->layerType() == Qgis::ProcessingSourceType::File );
          const QString said = refusal(
            algorithm,
            { { input, isFile ? mFile : mFile + QStringLiteral( "|layername=cadastre" ) }, { output, spelling } }
          );
          QVERIFY2(
            said.contains( QStringLiteral( "written over" ) ),
            qPrintable( algorithm->id() + ' ' + input + ' ' + output + ' ' + said )
          );
          ++refused;
        }
      table << QStringLiteral( "%1 %2" ).arg( algorithm->name() ).arg( refused );
      QCOMPARE( bytesOf( mFile ), before );
    }
    QVERIFY( table.size() > 12 );
    qInfo( "refused, input unchanged: %s", qPrintable( table.join( QStringLiteral( ", " ) ) ) );
  }

  void everyWayOfReadingIsSeen()
  {
    const auto refuses
      = [this]( const QVariant &input, QgsProject *project = nullptr, const QString &output = QString() ) {
          return refusal(
                   QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:taskareas" ) ),
                   { { "AREA", input }, { "OUTPUT", output.isEmpty() ? mFile : output } }, project
          )
            .contains( QStringLiteral( "written over the layer" ) );
        };
    QgsProject project;
    QgsVectorLayer *layer = new QgsVectorLayer(
      mFile + QStringLiteral( "|layername=cadastre" ), QStringLiteral( "Catastro" ), QStringLiteral( "ogr" )
    );
    project.addMapLayer( layer );
    QVERIFY( refuses( mFile ) );
    QVERIFY( refuses( mFile + QStringLiteral( "|layerid=1" ) ) );
    QVERIFY( refuses( mFile + QStringLiteral( "|layername=cadastre|subset=\"name\" = 'n1'" ) ) );
    QVERIFY( refuses( layer->id(), &project ) );
    QVERIFY( refuses( layer->name(), &project ) );
    QVERIFY( refuses( QVariant::fromValue( layer ) ) );
    QVERIFY( refuses( QVariant::fromValue( QgsProcessingFeatureSourceDefinition( layer->id(), true ) ), &project ) );
    QVERIFY( refuses( mFolder.filePath( QStringLiteral( "link.gpkg" ) ) ) );

    const auto memory = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    QVERIFY( !refuses( QVariant::fromValue( memory.get() ), nullptr, mFolder.filePath( QStringLiteral( "new.gpkg" ) ) )
    );
    QgsProcessingFeatureSourceDefinition filtered( memory->id() );
    project.addMapLayer( memory->clone() );
    filtered.source = QgsProperty::fromValue( project.mapLayersByName( QStringLiteral( "layer" ) ).first()->id() );
    filtered.filterExpression = QStringLiteral( "aggregate( 'Catastro', 'count', $id ) > 0" );
    QVERIFY( refuses( QVariant::fromValue( filtered ), &project ) );
    const auto virtualLayer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "?layer_ref=%1&query=SELECT * FROM Catastro" ).arg( layer->id() ), QStringLiteral( "v" ),
      QStringLiteral( "virtual" )
    );
    QVERIFY( refuses( QVariant::fromValue( virtualLayer.get() ), &project ) );
  }

  void aTableBesideTheOneThatIsReadMayBeWritten()
  {
    const QString uri = QStringLiteral( "ogr:dbname='%1' table=\"%2\" (geom)" );
    const auto run = [&]( const QString &table ) {
      return std::make_unique<Run>(
        QStringLiteral( "lacuna:taskareas" ),
        QVariantMap {
          { "AREA", mFile + QStringLiteral( "|layername=cadastre" ) },
          { "TASK_COUNT", 2 },
          { "OUTPUT", uri.arg( mFile, table ) }
        }
      );
    };
    const auto good = run( QStringLiteral( "tasks" ) );
    QVERIFY2( good->ok, qPrintable( good->feedback.all() ) );
    QCOMPARE( rowsOf( mFile + QStringLiteral( "|layername=tasks" ) ), good->number( QStringLiteral( "TASKS_COUNT" ) ) );
    QCOMPARE( rowsOf( mFile + QStringLiteral( "|layername=cadastre" ) ), 12 );
    QCOMPARE( rowsOf( mFile + QStringLiteral( "|layername=other" ) ), 3 );
    QVERIFY( !run( QStringLiteral( "Cadastre" ) )->ok );
    QCOMPARE( rowsOf( mFile + QStringLiteral( "|layername=cadastre" ) ), 12 );
  }

  void noTwoOutputsShareAPlace()
  {
    int pairs = 0;
    for ( const QgsProcessingAlgorithm *algorithm : ours() )
    {
      const QStringList outputs = namesOf( algorithm, {} );
      for ( int i = 0; i < outputs.size(); ++i )
        for ( int j = i + 1; j < outputs.size(); ++j )
        {
          const QString file = mFolder.filePath( QStringLiteral( "same.gpkg" ) );
          for ( const QString &second :
                { file, mFolder.filePath( QStringLiteral( "inner/folder/Same.gpkg" ) ),
                  QStringLiteral( "ogr:dbname='%1' table=\"x\"" ).arg( file ) } )
          {
            const QString said = refusal( algorithm, { { outputs.at( i ), file }, { outputs.at( j ), second } } );
            QVERIFY2( said.contains( QStringLiteral( "same place" ) ), qPrintable( algorithm->id() + said ) );
          }
          ++pairs;
        }
    }
    QVERIFY( pairs > 30 );
    QVERIFY( !QFileInfo::exists( mFolder.filePath( QStringLiteral( "same.gpkg" ) ) ) );
  }

  void placesOfDatabases_data()
  {
    QTest::addColumn<QString>( "first" );
    QTest::addColumn<QString>( "second" );
    QTest::addColumn<bool>( "meet" );
    const QString one
      = QStringLiteral( "postgres:dbname='city' host=db.example port=5432 key='id' table=\"public\".\"houses\" (geom)"
      );
    QTest::newRow( "same" ) << one << one << true;
    QTest::newRow( "postgis"
    ) << one
      << QStringLiteral( "postgis:dbname='city' host=DB.example user='x' table=\"public\".\"houses\" (geom)" ) << true;
    QTest::newRow( "default schema"
    ) << one
      << QStringLiteral( "postgres:dbname='city' host=db.example table=\"houses\" (geom)" ) << true;
    QTest::newRow( "service" ) << one << QStringLiteral( "postgres:service='city' table=\"public\".\"houses\" (geom)" )
                               << true;
    QTest::newRow( "table"
    ) << one
      << QStringLiteral( "postgres:dbname='city' host=db.example table=\"public\".\"roads\" (geom)" ) << false;
    QTest::newRow( "schema"
    ) << one
      << QStringLiteral( "postgres:dbname='city' host=db.example table=\"osm\".\"houses\" (geom)" ) << false;
    QTest::newRow( "database"
    ) << one
      << QStringLiteral( "postgres:dbname='town' host=db.example table=\"public\".\"houses\" (geom)" ) << false;
    QTest::newRow( "host"
    ) << one
      << QStringLiteral( "postgres:dbname='city' host=other.example table=\"public\".\"houses\" (geom)" ) << false;
    QTest::newRow( "shape family" ) << QStringLiteral( "/tmp/houses.shp" ) << QStringLiteral( "/tmp/houses.DBF" )
                                    << true;
    QTest::newRow( "temporary" ) << QStringLiteral( "TEMPORARY_OUTPUT" ) << QStringLiteral( "TEMPORARY_OUTPUT" )
                                 << false;
    QTest::newRow( "memory" ) << QStringLiteral( "memory:x" ) << QStringLiteral( "memory:x" ) << false;
  }
  void placesOfDatabases()
  {
    QFETCH( QString, first );
    QFETCH( QString, second );
    QFETCH( bool, meet );
    QCOMPARE( DataPlace::ofOutput( first ).meets( DataPlace::ofOutput( second ) ), meet );
    QCOMPARE( DataPlace::ofOutput( second ).meets( DataPlace::ofOutput( first ) ), meet );
  }

private:
  // What a script that asks nothing first is told: the run must refuse by itself.
  QString
  refusal( const QgsProcessingAlgorithm *algorithm, const QVariantMap &parameters, QgsProject *project = nullptr ) const
  {
    QgsProcessingContext context;
    context.setProject( project ? project : mProject.get() );
    Listener feedback;
    bool ok = true;
    std::unique_ptr<QgsProcessingAlgorithm> own( algorithm->create() );
    own->run( parameters, context, &feedback, &ok );
    return ok ? QStringLiteral( "not refused" ) : feedback.all();
  }

  QTemporaryDir mFolder;
  QString mFile;
  std::unique_ptr<QgsProject> mProject = std::make_unique<QgsProject>();
};

int main( int argc, char **argv ) { return lacuna::testing::qgisTestMain<OutputPlacesTest>( argc, argv ); }
#include "output_places_test.moc"
