namespace HerSys.Faults.Results;

/// <summary>What a fault did to the data.</summary>
/// <param name="Fault">Its name and the database.</param>
/// <param name="Confirmed">What the host had confirmed before the fault or after the repair.</param>
/// <param name="Lost">How much of that was not there.</param>
/// <param name="Doubled">How much was there twice.</param>
/// <param name="Ok">Whether all is as promised; besides the counts a fault may ask for more.</param>
public sealed record FaultResult(string Fault, int Confirmed, int Lost, int Doubled, bool Ok)
{
    /// <summary>The result of counting.</summary>
    public static FaultResult Of(string fault, int confirmed, int lost, int doubled) =>
        new(fault, confirmed, lost, doubled, confirmed > 0 && lost == 0 && doubled == 0);
}
