using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class NearestTests
{
    private static readonly string[] Names = ["trust", "tieCap", "threat", "facilitation"];

    [Theory]
    [InlineData("trustt", "trust")]
    [InlineData("turst", "trust")]
    [InlineData("TRUST", "trust")]
    [InlineData("tiecap", "tieCap")]
    [InlineData("thread", "threat")]
    [InlineData("facilttion", "facilitation")]
    public void Name_MistypedName_IsTheOneMeant(string given, string meant) => Assert.Equal(meant, Nearest.Name(given, Names));

    [Theory]
    [InlineData("")]
    [InlineData("colour")]
    [InlineData("facilitationfacilitation")]
    public void Name_NothingNear_IsNull(string given) => Assert.Null(Nearest.Name(given, Names));

    [Fact]
    public void Name_NoValidNames_IsNull() => Assert.Null(Nearest.Name("trust", []));

    [Fact]
    public void Name_NoLetterKept_IsNull() => Assert.Null(Nearest.Name("ab", ["xy"]));

    [Fact]
    public void Name_EquallyNear_IsTheOrdinallyFirst() => Assert.Equal("bat", Nearest.Name("at", ["cat", "hat", "bat"]));

    [Fact]
    public void Name_SwapWithALetterBetween_IsTwoEdits() => Assert.Equal("abc", Nearest.Name("ca", ["abc"]));

    [Theory]
    [InlineData("abcdef", "abcdXY", true)]
    [InlineData("abcdef", "abcXYZ", false)]
    [InlineData("abcdefghi", "abcdefXYZ", true)]
    [InlineData("abcdefghi", "abcdeWXYZ", false)]
    public void Name_AtTheLimit_GrantsTwoEditsOrAThird(string given, string valid, bool near) =>
        Assert.Equal(near ? valid : null, Nearest.Name(given, [valid]));

    [Fact]
    public void Name_HugeText_IsNullAtOnce() => Assert.Null(Nearest.Name(new string('t', 1_000_000), Names));

    [Fact]
    public void Name_ValidNameItself_IsFound() =>
        Gen.String[Gen.Char['a', 'e'], 1, 8].Array[1, 10].Sample(names => names.All(name => Nearest.Name(name, names) == name));

    [Fact]
    public void Name_ValidNamesInAnyOrder_IsTheSame() =>
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 1, 5], Gen.String[Gen.Char['a', 'c'], 1, 5].Array[0, 8]).Sample((given, names) =>
            Nearest.Name(given, names) == Nearest.Name(given, names.Reverse()));
}
