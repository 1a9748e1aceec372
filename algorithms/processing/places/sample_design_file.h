// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_design.h"
#include "sample_geometry.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>

namespace lacuna
{

/**
 * How a sample was drawn, as a file (DESIGN_FILE, JSON): what the estimate needs and the layer of the sample cannot
 * tell. The same sample gives the same bytes.
 */
struct SampleDesignFile
{
  Q_DECLARE_TR_FUNCTIONS( SampleDesignFile )
public:
  struct Row
  {
    QString id;
    std::uint32_t stratum = 0; ///< its place in strata
    int area = 0;              ///< from 1; 0 in a sample of single rows
    ShapePrint print;
  };

  bool inAreas = false;
  int seed = 1;
  double cellM = 0;          ///< 0: no empty squares
  double squareKm2 = 0;      ///< all squares, empty or not; 0 without them
  std::size_t areaCount = 0; ///< there were to choose from
  QString crs;               ///< of the sample
  std::vector<StratumPlan> strata;
  QList<Row> rows;

  double weight( std::size_t stratum ) const
  {
    const StratumPlan &plan = strata[stratum];
    return plan.sample ? static_cast<double>( plan.rows ) / static_cast<double>( plan.sample ) : 0;
  }
  std::vector<std::pair<StratumKind, std::size_t>> sizes() const;

  QByteArray json() const;
  /// \throws QgsProcessingException with a sentence where the file is no design, or was changed
  static SampleDesignFile read( const QString &path );

private:
  static SampleDesignFile parse( const QByteArray &json, QString &problem );
};

} // namespace lacuna
