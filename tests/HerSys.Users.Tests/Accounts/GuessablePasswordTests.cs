using HerSys.Users.Services.Accounts;

namespace HerSys.Users.Tests.Accounts;

public sealed class GuessablePasswordTests
{
    private static readonly string[] Names = ["mihon-hanako", "見本 花子", "ミホン ハナコ", "naha", "那覇市", "那覇市保健所"];

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("Password2024!!")]
    [InlineData("P@ssw0rd123456")]
    [InlineData("qwertyuiop123")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("0987654321poiuyt")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("hanakohanako2022")]
    [InlineData("Hanako-19800401")]
    [InlineData("naha-hokenjo-2020")]
    [InlineData("那覇市保健所2020年パスワード")]
    [InlineData("kaeru7kaeru7kaeru7")]
    [InlineData("adminadmin2026")]
    [InlineData("iloveyou-sakura-1234")]
    [InlineData("202004012021")]
    public void Password_ThatIsTriedFirst_IsGuessable(string password) => Assert.True(GuessablePasswords.IsGuessable(password, Names));

    [Theory]
    [InlineData("mihon no nagai kotoba")]
    [InlineData("betsu no nagai kotoba")]
    [InlineData("kaeru tobu furui ike")]
    [InlineData("correct horse battery")]
    [InlineData("きょうはあめがふるのだろう")]
    [InlineData("x7Lq-9vTz-mK2w")]
    [InlineData("password wo kaeru furuike")]
    public void Password_WithSomethingOfOnesOwn_IsNot(string password) => Assert.False(GuessablePasswords.IsGuessable(password, Names));
}
