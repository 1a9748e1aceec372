// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "algorithm_dialog.h"
#include "base/algorithm_base.h"

#include <qgspythonrunner.h>

#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace lacuna
{

void openAlgorithmDialog( const QString &algorithm, const QVariantMap &inputs )
{
  // Dialogs of Processing are made in Python only. The values travel as base64, so that no character of a path can end
  // the text.
  const QByteArray values
    = QJsonDocument( QJsonObject::fromVariantMap( inputs ) ).toJson( QJsonDocument::Compact ).toBase64();
  QgsPythonRunner::run(
    QStringLiteral(
      "import base64, json, processing\n"
      "from qgis.core import QgsProcessingUtils\n"
      "inputs = QgsProcessingUtils.preprocessQgisProcessParameters(json.loads(base64.b64decode('%1')), '')[0]\n"
      "dialog = processing.createAlgorithmDialog('%2', inputs)\n"
      "dialog.show()\n"
    )
      .arg( QString::fromLatin1( values ), algorithm )
  );
}

bool openHelp( const QString &page )
{
  const QString url = AlgorithmBase::helpPage( page );
  return !url.isEmpty() && QDesktopServices::openUrl( QUrl( url ) );
}

} // namespace lacuna
