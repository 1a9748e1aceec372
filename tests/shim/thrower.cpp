// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// A provider for one test only: an algorithm of ours that throws what no algorithm should, inside a real qgis_process.

#include "base/algorithm_base.h"

#include <qgsapplication.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <stdexcept>

namespace
{

class Thrower : public lacuna::AlgorithmBase
{
public:
  QString name() const override { return QStringLiteral( "throw" ); }
  QString displayName() const override { return QStringLiteral( "Throw" ); }
  Thrower *createInstance() const override { return new Thrower(); }
  void initAlgorithm( const QVariantMap & ) override {}

protected:
  void prepare( const QVariantMap &, QgsProcessingContext &, QgsProcessingFeedback * ) override {}
  QVariantMap run( const QVariantMap &, QgsProcessingContext &, QgsProcessingFeedback * ) override
  {
    throw std::runtime_error( "thrown on purpose" );
  }
};

class ThrowerProvider : public QgsProcessingProvider
{
public:
  QString id() const override { return QStringLiteral( "lacunatest" ); }
  QString name() const override { return QStringLiteral( "Lacuna test" ); }
  void loadAlgorithms() override { addAlgorithm( new Thrower() ); }
};

} // namespace

extern "C" __attribute__( ( visibility( "default" ) ) ) void register_thrower()
{
  QgsApplication::processingRegistry()->addProvider( new ThrowerProvider() );
}
