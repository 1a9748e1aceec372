// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

#include <span>

class QgsProcessingAlgorithm;

namespace lacuna
{

/// One line of algorithms.txt.
struct AlgorithmEntry
{
  const char *name;
  const char *group;
  QgsProcessingAlgorithm *( *make )();

  bool isModel() const { return QLatin1String( group ) == QLatin1String( "models" ); }
};

/// All algorithms and models, in the order of work. CMake writes it from algorithms.txt.
std::span<const AlgorithmEntry> algorithmTable();

/// The group of an algorithm or model by its name; empty for one that is not in the table.
QString groupIdOf( const QString &name );
/// What people read of it.
QString groupTitleOf( const QString &name );

} // namespace lacuna

/// In the .cpp file of an algorithm or model, inside the namespace: what its line in algorithms.txt makes.
#define LACUNA_IN_TABLE( NAME, CLASS )                          \
  QgsProcessingAlgorithm *make_##NAME();                        \
  QgsProcessingAlgorithm *make_##NAME() { return new CLASS(); } \
  CLASS *CLASS::createInstance() const { return new CLASS(); }

/// The same for what is no model, whose name stands in its constructor.
#define LACUNA_ALGORITHM( NAME, CLASS ) \
  LACUNA_IN_TABLE( NAME, CLASS )        \
  QString CLASS::name() const { return QStringLiteral( #NAME ); }
