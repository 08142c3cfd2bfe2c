using System.Collections.Frozen;

namespace HerSys.Japan;

/// <summary>
/// How many digits the area code (市外局番) of a fixed line has. Area codes nest: 098 is Naha, 0980 Nago and Miyako,
/// 09802 the Daito islands. The table names the beginnings at which the length changes; the longest that fits decides.
/// Source: the numbering plan of the ministry (総務省), without the exchanges that nobody has.
/// </summary>
internal static class AreaCodes
{
    private const int Usual = 3;
    private const int LongestBeginning = 6;

    private const string Two =
        """
        03 0420 0429 04700 04701 04709 0471 06
        """;

    private const string Three =
        """
        011 01548 01557 0177 0188 0196 0199 0221 0222 0223 0227 0230 0231 0232 0236 0239 0245 0249 0251 0252 0253 0255 0257
        025999 0262 02646 02647 02648 02649 0271 0272 0273 0275 02788 02789 0281 02833 02834 0286 02892 02893 02894 02895 0290
        02917 0292 0293 0298 04284 04285 04286 04291 04297 04298 0462 0464 0468 04759 04799 0492 0499 052 0530 0534 0535 0539
        054 0552 0559 0580 0582 0583 0588 0589 0590 0591 0592 0593 05989 05999 060 072 0734 075 0760 0762 0764 0769 0775 0777
        078 0792 0793 0794 07955 07956 07959 07966 07967 0821 0822 08242 08243 08249 0825 0828 08292 082941 082942 082943
        08296 08299 0832 083766 083767 083768 08377 08378 08379 0839 083963 083966 0849 08510 08511 0860 0861 0862 08636 0864
        08652 08653 086552 086553 08658 08659 086691 086697 086698 086722 086723 086724 086726 086728 086737 086738 08689
        08694 08695 08699 087 0886 0888 0890 0891 0899 092 093 0941 0945 0951 0953 0958 0961 0962 0963 0971 0975 0976 0981
        0988 0989 0991 0992 099331 099343 099345 099347 09947 09948 0998 0999
        """;

    private const string Four =
        """
        01 02 02232 02233 02557 02558 02572 02573 02574 02932 02933 02934 040 041 0422 0428 0436 0438 0439 046 0470 0475 0476
        0478 0479 0480 049 05 053960 053961 053962 053963 053974 053977 05399 0544 0545 0547 0548 059790 059791 059797 059798
        07 0721 0725 07946 07947 07948 08 082920 086360 086361 086366 086992 086993 0875 0877 0879 09 0920 0930
        """;

    private const string Five =
        """
        01267 01372 01374 01377 01392 01397 01398 01456 01457 01466 01547 01558 01564 01586 01587 01632 01634 01635 01648
        01654 01655 01656 01658 04992 04994 04996 04998 05769 05979 07468 08387 08388 08389 08396 08477 0851 09802 09912 09913
        09969
        """;

    private static readonly FrozenDictionary<string, int> Lengths =
        new[] { (Two, 2), (Three, 3), (Four, 4), (Five, 5) }
            .SelectMany(row => row.Item1.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(start => (start, row.Item2)))
            .ToFrozenDictionary(entry => entry.start, entry => entry.Item2, StringComparer.Ordinal);

    /// <summary>
    /// Digits of the area code, its 0 included. An exchange (市内局番) never begins with 0 or 1, so where a long area code
    /// would leave such a one, the number belongs to no line and is written with the usual length.
    /// </summary>
    internal static int LengthFor(string digits)
    {
        var length = Usual;
        for (var take = LongestBeginning; take > 1; take--)
        {
            if (Lengths.TryGetValue(digits[..take], out var found))
            {
                length = found;
                break;
            }
        }

        return length > Usual && digits[length] is '0' or '1' ? Usual : length;
    }
}
