// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsprocessingprovider.h>

#include <QCoreApplication>

namespace lacuna
{

/// The provider "lacuna": one table of algorithms, used by the desktop plugin and by qgis_process alike.
class LacunaProvider : public QgsProcessingProvider
{
  Q_OBJECT
public:
  explicit LacunaProvider( QObject *parent = nullptr );

  QString id() const override;
  QString name() const override;
  QString longName() const override;
  QString versionInfo() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;
  void loadAlgorithms() override;
};

} // namespace lacuna
