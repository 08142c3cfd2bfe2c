namespace HerSys.Reporting.Models;

/// <summary>How a notification came in. Received-at and entered-at differ where somebody typed for the doctor (代行入力).</summary>
public enum NotificationChannel
{
    /// <summary>Typed on the screen by the institution itself.</summary>
    Screen = 0,

    /// <summary>Sent by the institution's own system.</summary>
    Api = 1,

    /// <summary>A fax that the health center typed.</summary>
    Fax = 2,

    /// <summary>Told by telephone, typed by the health center.</summary>
    Telephone = 3,

    /// <summary>Synthetic, for the demonstration (見本).</summary>
    Demonstration = 4,
}
