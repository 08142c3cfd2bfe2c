namespace HerSys.Platform.Outbox;

/// <summary>
/// The receiver will never take this message (宛先が受け付けない): it is parked with the reason at once instead of being
/// tried again.
/// </summary>
public sealed class OutboxRefusedException(string reason, Exception? inner = null) : Exception(reason, inner);
