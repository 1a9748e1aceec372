// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgisplugin.h>

#include <QObject>
#include <QPointer>

class QAction;
class QgisInterface;

namespace lacuna
{

class ChoiceLabels;
class LessonDock;
class PanelDock;
class RunAgainMenu;

/// The desktop shell: puts the provider into the toolbox, entries into the menus, and the panel into the window.
class LacunaPlugin : public QObject, public QgisPlugin
{
  Q_OBJECT
public:
  /// folder: where help/ and i18n/ lie.
  LacunaPlugin( QgisInterface *iface, const QString &folder );
  ~LacunaPlugin() override;

  static QString versionText();
  /// Whether a Lacuna already lives in this window: people may have both the library and the ZIP.
  static bool isRunning( QgisInterface *iface );
  void initGui() override;
  void unload() override;

private:
  void openToolbox();
  void openLesson();
  void closeLesson();

  QgisInterface *mIface;
  QString mFolder;
  QPointer<QAction> mToolboxAction;
  QPointer<QAction> mPanelAction;
  QPointer<QAction> mLessonAction;
  QPointer<PanelDock> mPanel;
  QPointer<LessonDock> mLesson;
  QPointer<RunAgainMenu> mRunAgain;
  QPointer<ChoiceLabels> mChoiceLabels;
};

} // namespace lacuna
