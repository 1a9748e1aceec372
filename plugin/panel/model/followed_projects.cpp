// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "followed_projects.h"
#include "tasks/project_file.h"
#include "tasks/task_style.h"

#include <qgslayermetadata.h>
#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgslayertreelayer.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace lacuna
{

namespace
{

const QString PROPERTY = QStringLiteral( "lacuna/tasking" ); // [what, project, api, web, server's name, project's name]
constexpr int PARTS = 6;

QStringList propertyOf( const QgsMapLayer *layer ) { return layer->customProperty( PROPERTY ).toStringList(); }

// By the layer's own source: a project may travel on a USB stick with its files.
QString pathOf( const QgsMapLayer *layer ) { return layer->source().section( QLatin1Char( '|' ), 0, 0 ); }

} // namespace

FollowedProjects::FollowedProjects( QgsProject *project, QObject *parent )
  : QAbstractListModel( parent )
  , mProject( project )
{
  connect( project, &QgsProject::layersAdded, this, &FollowedProjects::rebuildSoon );
  connect( project, &QgsProject::layersRemoved, this, &FollowedProjects::rebuildSoon );
  connect( project, &QgsProject::readProject, this, &FollowedProjects::rebuildSoon );
  rebuild();
}

int FollowedProjects::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mProjects.size() );
}

QVariant FollowedProjects::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const FollowedProject &project = mProjects.at( index.row() );
  if ( role == Qt::DisplayRole )
    return project.name.isEmpty() ? tr( "Project %1" ).arg( project.id )
                                  : QStringLiteral( "%1 · #%2" ).arg( project.name, QString::number( project.id ) );
  if ( role == Qt::ToolTipRole )
    return QStringLiteral( "<qt>%1</qt>" ).arg( project.path.toHtmlEscaped() );
  return QVariant();
}

// Several layers come and go together.
void FollowedProjects::rebuildSoon()
{
  if ( mPending )
    return;
  mPending = true;
  QMetaObject::invokeMethod( this, &FollowedProjects::rebuild, Qt::QueuedConnection );
}

void FollowedProjects::rebuild()
{
  mPending = false;
  QList<FollowedProject> found;
  const QMap<QString, QgsMapLayer *> layers = mProject->mapLayers();
  for ( const QgsMapLayer *layer : layers )
  {
    const QStringList property = propertyOf( layer );
    if ( property.size() < PARTS || property.at( 0 ) != QLatin1String( "tasks" ) )
      continue;
    const FollowedProject one {
      property.at( 1 ).toInt(),
      property.at( 5 ),
      pathOf( layer ),
      { property.at( 4 ), property.at( 3 ), property.at( 2 ) }
    };
    if ( !found.contains( one ) )
      found << one;
  }
  std::sort( found.begin(), found.end(), []( const FollowedProject &a, const FollowedProject &b ) {
    return a.id != b.id ? a.id < b.id : a.path < b.path;
  } );
  beginResetModel();
  mProjects = found;
  endResetModel();
  emit changed();
}

QgsVectorLayer *FollowedProjects::layer( const FollowedProject &project, const QString &what ) const
{
  const QMap<QString, QgsMapLayer *> layers = mProject->mapLayers();
  for ( QgsMapLayer *layer : layers )
  {
    const QStringList property = propertyOf( layer );
    if ( property.size() >= PARTS && property.at( 0 ) == what && property.at( 1 ).toInt() == project.id
         && pathOf( layer ) == project.path )
      return qobject_cast<QgsVectorLayer *>( layer );
  }
  return nullptr;
}

QgsVectorLayer *FollowedProjects::add( const FollowedProject &project, const QString &what, const QString &name )
{
  QgsVectorLayer::LayerOptions options( mProject->transformContext() );
  options.loadDefaultStyle = false;
  auto layer = std::make_unique<QgsVectorLayer>(
    storedLayerUri( project.path, project.id, what ), name, QStringLiteral( "ogr" ), options
  );
  if ( !layer->isValid() )
    return nullptr; // a project may have no priority areas
  layer->setCustomProperty(
    PROPERTY,
    QStringList {
      what, QString::number( project.id ), project.server.api, project.server.web, project.server.name, project.name
    }
  );
  QgsLayerMetadata metadata = layer->metadata();
  metadata.setTitle( name );
  if ( !project.server.web.isEmpty() )
    metadata.setAbstract(
      tr( "Imported from %1." ).arg( TaskingApi( project.server ).projectPage( project.id ).toString() )
    );
  layer->setMetadata( metadata );
  return layer.release();
}

void FollowedProjects::show( const FollowedProject &project )
{
  struct Part
  {
    QString what;
    QString name;
    void ( *style )( QgsVectorLayer & );
  };
  // The first is on top.
  const Part parts[] {
    { QStringLiteral( "tasks" ), tr( "Tasks of project %1" ).arg( project.id ), TaskStyle::tasks },
    { QStringLiteral( "priority_areas" ), tr( "Priority areas" ), TaskStyle::priorityAreas },
    { QStringLiteral( "area" ), tr( "Area of the project" ), TaskStyle::area },
    { QStringLiteral( "history" ), tr( "History" ), nullptr },
  };
  QgsLayerTreeGroup *group = nullptr;
  if ( const QgsVectorLayer *tasks = layer( project, QStringLiteral( "tasks" ) ) )
    if ( QgsLayerTreeLayer *node = mProject->layerTreeRoot()->findLayer( tasks->id() ) )
      group = qobject_cast<QgsLayerTreeGroup *>( node->parent() );
  for ( const Part &part : parts )
  {
    if ( QgsVectorLayer *known = layer( project, part.what ) )
    {
      // Reading anew drops the selection; numbers of tasks stay the same, so it can be had back.
      const QgsFeatureIds selected = known->selectedFeatureIds();
      known->dataProvider()->reloadData();
      known->updateFields(); // files of earlier versions get columns
      known->selectByIds( selected );
      known->updateExtents( true );
      known->triggerRepaint();
      continue;
    }
    QgsVectorLayer *fresh = add( project, part.what, part.name );
    if ( !fresh )
      continue;
    if ( part.style )
      part.style( *fresh );
    if ( !group )
    {
      const QString title
        = project.name.isEmpty()
            ? tr( "Project %1" ).arg( project.id )
            : QStringLiteral( "%1 · #%2" ).arg( project.name.left( 80 ), QString::number( project.id ) );
      group = mProject->layerTreeRoot()->insertGroup( 0, title );
    }
    mProject->addMapLayer( fresh, false );
    QgsLayerTreeLayer *node = group->addLayer( fresh );
    node->setExpanded( part.what == QLatin1String( "tasks" ) );
  }
}

} // namespace lacuna
