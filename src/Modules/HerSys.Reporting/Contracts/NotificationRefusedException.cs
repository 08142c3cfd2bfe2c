namespace HerSys.Reporting.Contracts;

/// <summary>A notification was not filed; the message names each field and rule that stands against it.</summary>
public sealed class NotificationRefusedException(string message) : Exception(message);
