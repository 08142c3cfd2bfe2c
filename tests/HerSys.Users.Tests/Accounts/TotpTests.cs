using System.Text;
using HerSys.Users.Services.TwoFactor;

namespace HerSys.Users.Tests.Accounts;

/// <summary>The last six digits of the test values of RFC 6238, appendix B.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59L, "287082")]
    [InlineData(1111111109L, "081804")]
    [InlineData(1111111111L, "050471")]
    [InlineData(1234567890L, "005924")]
    [InlineData(2000000000L, "279037")]
    [InlineData(20000000000L, "353130")]
    public void Code_OfTheStandardsKey_IsThatOfTheStandard(long second, string expected) =>
        Assert.Equal(expected, Totp.Code(Key, DateTimeOffset.FromUnixTimeSeconds(second)));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void Match_OfANeighbouringStep_AllowsForOneClockOff(int seconds, bool matches)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_600_000_000);
        Assert.Equal(matches, Totp.Match(Key, Totp.Code(Key, now.AddSeconds(seconds)), now, after: 0) is not null);
    }

    [Fact]
    public void Text_OfAKey_IsBase32() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.ToText(Key));
}
