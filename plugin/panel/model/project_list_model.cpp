// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_list_model.h"

#include <QLocale>

namespace lacuna
{

int ProjectListModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mHits.size() );
}

QString ProjectListModel::priorityLabel( const QString &priority )
{
  if ( priority == QLatin1String( "URGENT" ) )
    return tr( "Urgent" );
  if ( priority == QLatin1String( "HIGH" ) )
    return tr( "High" );
  if ( priority == QLatin1String( "MEDIUM" ) )
    return tr( "Medium" );
  if ( priority == QLatin1String( "LOW" ) )
    return tr( "Low" );
  return priority.left( 20 );
}

QVariant ProjectListModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const ProjectHit &hit = mHits.at( index.row() );
  const QLocale locale;
  switch ( role )
  {
    case Qt::DisplayRole:
      return hit.name.isEmpty() ? tr( "Project %1" ).arg( hit.id ) : hit.name;
    case Qt::ToolTipRole:
      // Plain text, whatever a server writes.
      return QStringLiteral( "<qt>%1</qt>" )
        .arg( ( hit.shortDescription.isEmpty() ? hit.name : hit.shortDescription ).left( 600 ).toHtmlEscaped() );
    case Qt::AccessibleTextRole:
      return tr( "%1, project %2, priority %3, %4 % mapped, %5 % validated" )
        .arg(
          hit.name, QString::number( hit.id ), priorityLabel( hit.priority ), QString::number( hit.percentMapped ),
          QString::number( hit.percentValidated )
        );
    case IdRole:
      return hit.id;
    case PriorityRole:
      return hit.priority;
    case MappedRole:
      return hit.percentMapped;
    case ValidatedRole:
      return hit.percentValidated;
    case DetailRole:
    {
      QStringList parts { QStringLiteral( "#%1" ).arg( hit.id ) };
      if ( !hit.organisation.isEmpty() )
        parts << hit.organisation;
      if ( !hit.countries.isEmpty() )
        parts << hit.countries.join( QStringLiteral( ", " ) );
      return parts.join( QStringLiteral( " · " ) );
    }
    case LastActivityRole:
      return hit.lastUpdated.isValid()
               ? tr( "Last change %1" )
                   .arg( locale.toString( hit.lastUpdated.toLocalTime().date(), QLocale::ShortFormat ) )
               : tr( "Last change unknown" );
    case LastDateRole:
      return hit.lastUpdated.isValid() ? locale.toString( hit.lastUpdated.toLocalTime().date(), QLocale::ShortFormat )
                                       : QString();
    default:
      return QVariant();
  }
}

void ProjectListModel::clear()
{
  if ( mHits.isEmpty() )
    return;
  beginResetModel();
  mHits.clear();
  endResetModel();
}

void ProjectListModel::append( const QList<ProjectHit> &hits )
{
  QList<ProjectHit> fresh;
  for ( const ProjectHit &hit : hits )
    if ( std::none_of( mHits.cbegin(), mHits.cend(), [&]( const ProjectHit &other ) { return other.id == hit.id; } ) )
      fresh << hit; // pages shift while somebody works
  if ( fresh.isEmpty() )
    return;
  beginInsertRows( QModelIndex(), rowCount(), rowCount() + static_cast<int>( fresh.size() ) - 1 );
  mHits << fresh;
  endInsertRows();
}

void ProjectsInView::setExtent( const std::optional<QgsRectangle> &extent )
{
  mExtent = extent;
  invalidate();
}

bool ProjectsInView::lessThan( const QModelIndex &left, const QModelIndex &right ) const
{
  const ProjectListModel *all = static_cast<const ProjectListModel *>( sourceModel() );
  return all->hit( left.row() ).rank < all->hit( right.row() ).rank;
}

bool ProjectsInView::filterAcceptsRow( int row, const QModelIndex & ) const
{
  if ( !mExtent )
    return true;
  const std::optional<QgsPointXY> centre = static_cast<const ProjectListModel *>( sourceModel() )->hit( row ).centre;
  return centre && mExtent->contains( *centre );
}

} // namespace lacuna
