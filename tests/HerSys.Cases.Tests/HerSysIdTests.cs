using FsCheck;
using FsCheck.Fluent;
using HerSys.Cases.Identifiers;
using HerSys.Japan;
using Xunit;

namespace HerSys.Cases.Tests;

public sealed class HerSysIdTests
{
    private static readonly Arbitrary<int> Numbers = Gen.Choose(0, 999_999_999).ToArbitrary();

    [Fact]
    public void Id_OfAnyNumber_ReadsBackHoweverItIsWritten() => Prop.ForAll(Numbers, number =>
    {
        var id = HerSysId.FromNumber(number);
        return HerSysId.TryParse(id.Value, out var plain) && plain == id
            && HerSysId.TryParse(id.ToSpoken(), out var spoken) && spoken == id;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Id_TwoNeighboursSwapped_IsRefused() => Prop.ForAll(Numbers, number =>
    {
        var id = HerSysId.FromNumber(number).Value;
        return Enumerable.Range(0, 9).All(index => id[index] == id[index + 1]
            || HerSysId.Check(id[..index] + id[index + 1] + id[index] + id[(index + 2)..]) == CodeProblem.CheckDigit);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Id_FromNumber_KeepsLeadingZerosAndIsSpokenInGroups()
    {
        var id = HerSysId.FromNumber(123456789);
        Assert.Equal("1234567894", id.Value);
        Assert.Equal("123-456-7894", id.ToSpoken());
        Assert.StartsWith("000000001", HerSysId.FromNumber(1).Value, StringComparison.Ordinal);
        Assert.Equal("", default(HerSysId).ToSpoken());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public void Id_NumberOutOfRange_Throws(long number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HerSysId.FromNumber(number));

    [Theory]
    [InlineData("１２３ー４５６ー７８９４", CodeProblem.None)]
    [InlineData("123 456 7894", CodeProblem.None)]
    [InlineData("", CodeProblem.Empty)]
    [InlineData("123456", CodeProblem.WrongLength)]
    [InlineData("12345678a4", CodeProblem.NotDigits)]
    [InlineData("1234567895", CodeProblem.CheckDigit)]
    public void Id_AsTyped_SaysWhatIsWrong(string text, CodeProblem expected)
    {
        Assert.Equal(expected, HerSysId.Check(text));
        Assert.Equal(expected == CodeProblem.None, HerSysId.TryParse(text, out _, out var problem));
        Assert.Equal(expected == CodeProblem.None, problem is null);
    }

    [Theory]
    [InlineData("012345", "012345")]
    [InlineData("1234567", "1234567")]
    [InlineData("1234-5678", "12345678")]
    [InlineData("12345", null)]
    [InlineData("123456789", null)]
    [InlineData("12345a", null)]
    public void LegacyId_SixToEightDigits_IsKeptAsAString(string text, string? expected)
    {
        Assert.Equal(expected is not null, LegacyHerSysId.TryParse(text, out var id));
        Assert.Equal(expected ?? "", id.Value);
    }
}
