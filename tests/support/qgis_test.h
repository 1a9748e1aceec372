// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsapplication.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace lacuna::testing
{

/// The locales of i18n/languages.txt, English first.
inline QStringList languages() { return QStringLiteral( LACUNA_LOCALES ).split( QLatin1Char( ' ' ) ); }

/// Runs a QTest class inside a QGIS without a window, with a profile that is thrown away.
template <class Test>
int qgisTestMain( int argc, char **argv )
{
  if ( qEnvironmentVariableIsEmpty( "QT_QPA_PLATFORM" ) )
    qputenv( "QT_QPA_PLATFORM", "offscreen" );
  const QTemporaryDir profile;
  // Settings too: tests run beside each other, and beside the QGIS of who runs them.
  QSettings::setDefaultFormat( QSettings::IniFormat );
  QSettings::setPath( QSettings::IniFormat, QSettings::UserScope, profile.path() );
  QgsApplication app( argc, argv, true, profile.path() );
  QgsApplication::setPrefixPath( QStringLiteral( LACUNA_QGIS_PREFIX ), true );
  QgsApplication::init( profile.path() );
  QgsApplication::initQgis();
  int result = 0;
  {
    Test test;
    result = QTest::qExec( &test, argc, argv );
  }
  QgsApplication::exitQgis();
  return result;
}

/// Collects what a run said.
class Listener : public QgsProcessingFeedback
{
public:
  Listener() : QgsProcessingFeedback( false ) {}
  void pushWarning( const QString &text ) override { said << text; }
  void pushInfo( const QString &text ) override { said << text; }
  void reportError( const QString &text, bool ) override { said << text; }
  QString all() const { return said.join( QLatin1Char( '\n' ) ); }
  QStringList said;
};

/// Cancels at the n-th word of progress.
class Canceler : public Listener
{
public:
  explicit Canceler( int after ) : left( after )
  {
    QObject::connect( this, &QgsFeedback::progressChanged, this, [this] { count(); } );
  }
  void setProgressText( const QString & ) override { count(); }
  void count()
  {
    if ( --left == 0 )
      cancel();
  }
  int left;
};

/// A memory layer of polygons given as WKT; an empty string is a feature without geometry.
inline std::unique_ptr<QgsVectorLayer> polygonLayer(
  const QString &crs, const QStringList &wkts, const QString &name = QStringLiteral( "layer" ),
  const QString &fields = QStringLiteral( "&field=name:string(50)" ),
  const QString &type = QStringLiteral( "MultiPolygon" )
)
{
  auto layer = std::make_unique<QgsVectorLayer>(
    type + ( crs.isEmpty() ? QStringLiteral( "?x=1" ) : QStringLiteral( "?crs=" ) + crs ) + fields, name,
    QStringLiteral( "memory" )
  );
  if ( crs.isEmpty() )
    layer->setCrs( QgsCoordinateReferenceSystem() );
  QgsFeatureList features;
  int number = 0;
  for ( const QString &wkt : wkts )
  {
    QgsFeature feature( layer->fields() );
    feature.setAttribute( 0, QStringLiteral( "n%1" ).arg( number++ ) );
    if ( !wkt.isEmpty() )
      feature.setGeometry( QgsGeometry::fromWkt( wkt ) );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  return layer;
}

inline std::unique_ptr<QgsVectorLayer>
lineLayer( const QString &crs, const QStringList &wkts, const QString &name = QStringLiteral( "layer" ) )
{
  return polygonLayer(
    crs, wkts, name, QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "MultiLineString" )
  );
}

inline QStringList fieldNames( const QgsVectorLayer *layer )
{
  QStringList all;
  for ( const QgsField &field : layer->fields() )
    all << field.name();
  return all;
}

inline double sumOf( const QgsVectorLayer *layer, const QString &field )
{
  double sum = 0;
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    sum += feature.attribute( field ).toDouble();
  return sum;
}

inline QStringList valuesOf( const QgsVectorLayer *layer, const QString &field )
{
  QStringList all;
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    all << feature.attribute( field ).toString();
  return all;
}

/// Parameters that are not destinations, and all of them; for comparison with the contract.
inline QStringList parameterNames( const QgsProcessingAlgorithm *algorithm )
{
  QStringList all;
  for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
    all << parameter->name();
  all.sort();
  return all;
}

inline QString squareWkt( double x, double y, double size )
{
  const auto p
    = []( double a, double b ) { return QStringLiteral( "%1 %2" ).arg( a, 0, 'f', 12 ).arg( b, 0, 'f', 12 ); };
  return QStringLiteral( "MultiPolygon (((%1, %2, %3, %4, %1)))" )
    .arg( p( x, y ), p( x + size, y ), p( x + size, y + size ), p( x, y + size ) );
}

/// One run of an algorithm through the registry, with a project and context of its own.
struct Run
{
  QgsProject project;
  QgsProcessingContext context;
  Listener feedback;
  QVariantMap results;
  bool ok = false;

  explicit Run( const QString &id, const QVariantMap &parameters, int threads = 2 )
  {
    context.setProject( &project );
    context.setMaximumThreads( threads );
    context.setTransformContext( project.transformContext() );
    std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id )
    );
    if ( !algorithm )
      return;
    QString why;
    if ( !algorithm->checkParameterValues( parameters, context, &why ) )
    {
      feedback.said << why;
      return;
    }
    results = algorithm->run( parameters, context, &feedback, &ok );
  }
  QgsVectorLayer *layer( const QString &name )
  {
    return qobject_cast<QgsVectorLayer *>(
      QgsProcessingUtils::mapLayerFromString( results.value( name ).toString(), context )
    );
  }
  long long number( const QString &name ) const { return results.value( name, -1 ).toLongLong(); }
};

inline QVariant source( const std::unique_ptr<QgsVectorLayer> &layer ) { return QVariant::fromValue( layer.get() ); }

} // namespace lacuna::testing
