using System.Collections.Immutable;
using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TiePlacesTests
{
    /// <summary>More members than are kept, fewer, ties to some of them, and changes of both.</summary>
    [Fact]
    public void At_AfterAnyChange_IsWhereTheBookFindsThem() =>
        Gen.Select(Gen.UInt[0, 400].HashSet[1, 40], Gen.UInt[0, 400].Array[0, 20], Gen.UInt[0, 400].Array[0, 300]).Sample((members, later, met) =>
        {
            var book = new TieBook(new Evidence(1, 2), 0);
            TiePlaces places = default;
            AssertFound(ref places, book, members);
            foreach (var other in met)
                _ = book.Meet(other, Given.Profile());
            AssertFound(ref places, book, members);
            AssertFound(ref places, book, [.. members, .. later]);
            book.Prune(5);
            AssertFound(ref places, book, members);
        });

    [Fact]
    public void Update_SameMembersAndTies_KeepsThePlaces()
    {
        var book = new TieBook(new Evidence(1, 2), 0);
        _ = book.Meet(7, Given.Profile());
        ImmutableArray<ResidentId> members = [Given.P(3), Given.P(7)];
        TiePlaces places = default;
        places.Update(book, members);
        places.Update(book, members);

        Assert.Equal((-1, 0), (places.At(book, 0), places.At(book, 1)));
    }

    private static void AssertFound(ref TiePlaces places, TieBook book, IEnumerable<uint> members)
    {
        uint[] others = [.. members.Distinct().Order()];
        places.Update(book, [.. others.Select(Given.P)]);
        for (var i = 0; i < others.Length; i++)
            Assert.Equal(book.Find(others[i]), places.At(book, i));
    }
}
