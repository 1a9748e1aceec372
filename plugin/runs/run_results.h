// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QObject>
#include <QVariantMap>

class QgisInterface;
class QgsMapLayer;

namespace lacuna
{

/// What the window does when a run has ended well: it offers the report in the message bar, and brings the map to
/// results that lie out of sight.
class RunResults : public QObject
{
  Q_OBJECT
public:
  RunResults( QgisInterface *iface, QObject *parent );

  /// The report among the results of a run; empty without one.
  static QString reportOf( const QVariantMap &entry );

private:
  void offerReport( const QString &file, const QString &algorithm );
  void show( const QList<QgsMapLayer *> &layers );

  QgisInterface *mIface;
};

} // namespace lacuna
