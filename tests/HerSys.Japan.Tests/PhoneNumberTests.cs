using Xunit;

namespace HerSys.Japan.Tests;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("098-862-0000", "Naha")]
    [InlineData("098-000-0123", "no exchange, so no 0980")]
    [InlineData("098-012-3456", "no exchange, so no 0980")]
    [InlineData("098-196-0000", "098")]
    [InlineData("0980-53-0000", "Nago")]
    [InlineData("0980-72-0000", "Miyako")]
    [InlineData("0980-82-0000", "Ishigaki")]
    [InlineData("09802-2-0000", "Daito islands")]
    [InlineData("03-3581-0000", "Tokyo")]
    [InlineData("06-6941-0000", "Osaka")]
    [InlineData("011-231-0000", "Sapporo")]
    [InlineData("0123-22-0000", "Yubari and Chitose")]
    [InlineData("0126-22-0000", "Iwamizawa")]
    [InlineData("01267-2-0000", "inside 0126")]
    [InlineData("0134-32-0000", "Otaru")]
    [InlineData("01374-2-0000", "Mori")]
    [InlineData("0137-62-0000", "Yakumo")]
    [InlineData("015-482-0000", "Teshikaga, inside 0154")]
    [InlineData("0154-23-0000", "Kushiro")]
    [InlineData("01547-2-0000", "Shiranuka, inside 0154")]
    [InlineData("022-221-0000", "Sendai")]
    [InlineData("0224-52-0000", "Ogawara")]
    [InlineData("025-228-0000", "Niigata")]
    [InlineData("0250-22-0000", "Niitsu")]
    [InlineData("025-522-0000", "Joetsu, inside 0255")]
    [InlineData("0256-32-0000", "Sanjo")]
    [InlineData("029-221-0000", "Mito")]
    [InlineData("0293-22-0000", "Takahagi, inside 029")]
    [InlineData("04-7163-0000", "Kashiwa")]
    [InlineData("04-2922-0000", "Tokorozawa")]
    [InlineData("042-321-0000", "Kokubunji")]
    [InlineData("0422-51-0000", "Musashino")]
    [InlineData("0428-22-0000", "Ome")]
    [InlineData("042-972-0000", "Hanno, inside 0429")]
    [InlineData("044-200-0000", "Kawasaki")]
    [InlineData("04992-2-0000", "Oshima")]
    [InlineData("0470-22-0000", "Tateyama")]
    [InlineData("0475-52-0000", "Togane")]
    [InlineData("052-961-0000", "Nagoya")]
    [InlineData("0532-51-0000", "Toyohashi")]
    [InlineData("05769-6-0000", "Shokawa")]
    [InlineData("0576-25-0000", "Gero")]
    [InlineData("072-241-0000", "Sakai")]
    [InlineData("0721-23-0000", "Tondabayashi")]
    [InlineData("0746-32-0000", "Yoshino")]
    [InlineData("07468-2-0000", "Kami-Kitayama, inside 0746")]
    [InlineData("0797-22-0000", "Ashiya")]
    [InlineData("083-922-0000", "Yamaguchi")]
    [InlineData("0837-22-0000", "Nagato")]
    [InlineData("083-766-0000", "inside 0837")]
    [InlineData("08396-2-0000", "inside 083")]
    [InlineData("08512-2-0000", "Oki")]
    [InlineData("086-231-0000", "Okayama")]
    [InlineData("0863-21-0000", "Tamano")]
    [InlineData("092-641-0000", "Fukuoka")]
    [InlineData("0920-47-0000", "Iki")]
    [InlineData("0930-22-0000", "Yukuhashi")]
    [InlineData("093-531-0000", "Kitakyushu")]
    [InlineData("099-222-0000", "Kagoshima")]
    [InlineData("09912-2-0000", "islands")]
    [InlineData("0993-22-0000", "Ibusuki")]
    [InlineData("0997-52-0000", "Amami")]
    public void Formatted_FixedLine_HyphensFollowTheAreaCode(string expected, string place)
    {
        Assert.True(PhoneNumber.TryNormalize(expected.Replace("-", "", StringComparison.Ordinal), out var number), place);
        Assert.Equal((place, expected), (place, number.Formatted));
    }

    [Fact]
    public void Formatted_AnyFixedLine_KeepsTheDigitsAndEndsWithFour()
    {
        foreach (var start in Enumerable.Range(10_000, 90_000))
        {
            var digits = $"0{start}0123";
            if (!PhoneNumber.TryNormalize(digits, out var number))
            {
                continue;
            }

            var groups = number.Formatted.Split('-');
            Assert.Equal((digits, 3), (string.Concat(groups), groups.Length));
            Assert.All(groups, group => Assert.NotEmpty(group));
        }
    }
}
