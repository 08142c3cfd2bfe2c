namespace HerSys.Exchange.Models;

/// <summary>Longest texts in characters.</summary>
internal static class ExchangeLimits
{
    public const int Profile = 100;
    public const int FileName = 200;
    public const int Hash = 64;
    public const int Person = 200;
    public const int Fingerprint = 32;
    public const int Key = 40;
}
