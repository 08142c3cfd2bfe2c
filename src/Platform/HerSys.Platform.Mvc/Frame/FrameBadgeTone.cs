namespace HerSys.Platform.Mvc.Frame;

/// <summary>How much attention a badge asks for.</summary>
public enum FrameBadgeTone
{
    /// <summary>A number for orientation.</summary>
    Quiet,

    /// <summary>Something waits for this user.</summary>
    Waiting,

    /// <summary>Somebody is in danger (至急).</summary>
    Urgent,
}
