using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HerSys.Japan.Tests;

public sealed class CheckDigitPropertyTests
{
    private static readonly Arbitrary<string> NineDigits =
        Gen.Choose(0, 999_999_999).Select(number => number.ToString("D9")).ToArbitrary();

    [Fact]
    public void Luhn_AnySingleWrongDigit_IsFound() => Prop.ForAll(NineDigits, digits =>
    {
        var code = digits + LuhnCheckDigit.Compute(digits);
        return LuhnCheckDigit.IsValid(code) && SingleErrors(code).All(wrong => !LuhnCheckDigit.IsValid(wrong));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Damm_AnySingleWrongDigit_IsFound() => Prop.ForAll(NineDigits, digits =>
    {
        var code = digits + DammCheckDigit.Compute(digits);
        return DammCheckDigit.IsValid(code) && SingleErrors(code).All(wrong => !DammCheckDigit.IsValid(wrong));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Damm_AnySwapOfNeighbours_IsFound() => Prop.ForAll(NineDigits, digits =>
    {
        var code = digits + DammCheckDigit.Compute(digits);
        return Swaps(code).All(wrong => !DammCheckDigit.IsValid(wrong));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("472018")]
    [InlineData("270008")]
    public void Municipality_AnySingleWrongDigit_IsFound(string code)
    {
        Assert.All(SingleErrors(code), wrong => Assert.False(MunicipalityCode.TryParse(wrong, out _)));
    }

    [Theory]
    [InlineData("572", '4')]
    [InlineData("123456789", '4')]
    public void Damm_PublishedVectors_Agree(string digits, char expected) =>
        Assert.Equal(expected, DammCheckDigit.Compute(digits));

    [Fact]
    public void Compute_NoDigits_Throws()
    {
        Assert.Throws<ArgumentException>(() => DammCheckDigit.Compute(""));
        Assert.Throws<ArgumentException>(() => LuhnCheckDigit.Compute("12a"));
    }

    private static IEnumerable<string> SingleErrors(string code) =>
        from index in Enumerable.Range(0, code.Length)
        from digit in "0123456789"
        where digit != code[index]
        select code[..index] + digit + code[(index + 1)..];

    private static IEnumerable<string> Swaps(string code) =>
        from index in Enumerable.Range(0, code.Length - 1)
        where code[index] != code[index + 1]
        select code[..index] + code[index + 1] + code[index] + code[(index + 2)..];
}
