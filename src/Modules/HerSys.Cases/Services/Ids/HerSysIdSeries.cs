using HerSys.Cases.Identifiers;

namespace HerSys.Cases.Services.Ids;

/// <summary>
/// How the nine digits before the check digit are shared out: 90,000 blocks of 10,000 numbers. The first digit is never 0,
/// so that a program that takes an ID for a number does no harm.
/// </summary>
internal static class HerSysIdSeries
{
    public const string Name = "hersys-id";
    public const int Blocks = 90_000;
    public const int BlockSize = 10_000;
    private const long First = 100_000_000;

    public static string IdOf(int block, int position) =>
        HerSysId.FromNumber(First + ((long)block * BlockSize) + position).Value;
}
