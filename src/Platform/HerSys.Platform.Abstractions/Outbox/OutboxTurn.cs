namespace HerSys.Platform.Outbox;

/// <summary>What came of one turn of delivery.</summary>
/// <param name="Delivered">Messages that were delivered.</param>
/// <param name="Failed">Messages whose delivery failed and is tried again later.</param>
/// <param name="Parked">Messages that were given up; they stay with the reason.</param>
/// <param name="IsFull">Whether the batch was full, so that more may be due.</param>
public sealed record OutboxTurn(int Delivered, int Failed, int Parked, bool IsFull);
