namespace HerSys.Cases.Release;

/// <summary>A self-test by an antigen kit (抗原定性検査キット).</summary>
/// <param name="TakenOn">The day of the test.</param>
/// <param name="IsNegative">Whether it was negative.</param>
/// <param name="IsApproved">Whether the kit is approved (体外診断用医薬品 or 第1類医薬品); kits for research are not.</param>
public sealed record KitResult(DateOnly TakenOn, bool IsNegative, bool IsApproved);
