// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/project.h"

#include <qgsrectangle.h>

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include <optional>

namespace lacuna
{

/// The projects a search found, a row each.
class ProjectListModel : public QAbstractListModel
{
  Q_OBJECT
public:
  enum Role
  {
    IdRole = Qt::UserRole + 1,
    PriorityRole,     ///< URGENT … LOW
    MappedRole,       ///< whole percent
    ValidatedRole,    ///< whole percent
    DetailRole,       ///< one line: number, organisation, country
    LastActivityRole, ///< one line
    LastDateRole      ///< only the date of it
  };
  Q_ENUM( Role )
  using QAbstractListModel::QAbstractListModel;

  int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
  QVariant data( const QModelIndex &index, int role ) const override;

  void clear();
  void append( const QList<ProjectHit> &hits );
  const ProjectHit &hit( int row ) const { return mHits.at( row ); }
  static QString priorityLabel( const QString &priority );

private:
  QList<ProjectHit> mHits;
};

/// Those of them whose centre lies in a part of the world, in the order of the server, in whatever order their pages
/// came.
class ProjectsInView : public QSortFilterProxyModel
{
  Q_OBJECT
public:
  explicit ProjectsInView( QObject *parent = nullptr ) : QSortFilterProxyModel( parent ) { sort( 0 ); }
  /// Degrees; nothing: all.
  void setExtent( const std::optional<QgsRectangle> &extent );
  const std::optional<QgsRectangle> &extent() const { return mExtent; }

protected:
  bool filterAcceptsRow( int row, const QModelIndex &parent ) const override;
  bool lessThan( const QModelIndex &left, const QModelIndex &right ) const override;

private:
  std::optional<QgsRectangle> mExtent;
};

} // namespace lacuna
