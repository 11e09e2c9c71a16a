// core/ means something without a screen. This file fails to compile the day a GUI library is linked into it.
#if defined(QT_GUI_LIB) || defined(QT_WIDGETS_LIB) || defined(QT_CHARTS_LIB)
#error "core must not link QtGui, QtWidgets or QtCharts"
#endif
