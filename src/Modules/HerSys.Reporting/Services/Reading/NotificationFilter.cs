namespace HerSys.Reporting.Services.Reading;

/// <summary>Which notifications a list shows.</summary>
internal enum NotificationFilter
{
    /// <summary>受理待ち.</summary>
    Waiting,

    /// <summary>差し戻し中.</summary>
    SentBack,

    /// <summary>受理済み.</summary>
    Received,

    /// <summary>管轄外: to be handed over to another government.</summary>
    Outside,

    /// <summary>書き足すもの: a surge left something out that is still to be completed.</summary>
    ToComplete,

    /// <summary>取下げ.</summary>
    Withdrawn,

    /// <summary>すべて.</summary>
    All,
}
