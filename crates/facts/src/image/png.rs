use super::{ImageFault, MAX_PIXELS, MAX_PNG, Media};
use png::{Decoder, DecodingError};
use std::io::{Cursor, ErrorKind};

/// What every PNG file begins with.
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1A\n";

/// Returns width and height in pixels of a PNG file that is whole: every part is there with its checksum. The pixels are
/// not unpacked, so that nothing that is large only when unpacked costs more than its file.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), ImageFault> {
    if bytes.len() > MAX_PNG {
        return Err(ImageFault::Bytes { media: Media::Png, bytes: bytes.len() });
    }
    if !bytes.starts_with(&SIGNATURE) {
        return Err(ImageFault::NotPng);
    }
    let mut file = Cursor::new(bytes);
    let mut decoder = Decoder::new(&mut file);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(|e| damaged(&e))?;
    let (width, height) = (header.width, header.height);
    if ![width, height].into_iter().all(|pixels| (1..=MAX_PIXELS).contains(&pixels)) {
        return Err(ImageFault::Pixels { width, height });
    }
    decoder.read_info().and_then(|mut reader| reader.finish()).map_err(|e| damaged(&e))?;
    if file.position() < bytes.len() as u64 {
        return Err(ImageFault::Damaged("something stands after its end".to_owned()));
    }
    Ok((width, height))
}

fn damaged(error: &DecodingError) -> ImageFault {
    ImageFault::Damaged(match error {
        DecodingError::IoError(e) if e.kind() == ErrorKind::UnexpectedEof => "it is cut off".to_owned(),
        other => other.to_string(),
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Returns a white picture.
    pub(crate) fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![255; (width * height) as usize]).unwrap();
        writer.finish().unwrap();
        bytes
    }

    /// Returns a part of a PNG file with its checksum.
    fn part(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let mut crc = u32::MAX;
        for byte in name.iter().chain(data) {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
            }
        }
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], name, data, &(!crc).to_be_bytes()].concat()
    }

    /// Returns the file of a picture of any size without its pixels.
    fn header(width: u32, height: u32) -> Vec<u8> {
        let fields = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
        [&SIGNATURE[..], &part(b"IHDR", &fields), &part(b"IDAT", &[0; 9]), &part(b"IEND", &[])].concat()
    }

    #[test]
    fn a_picture_has_its_size() {
        assert_eq!(size(&picture(30, 20)), Ok((30, 20)));
        assert_eq!(size(&header(4_000, 1)), Ok((4_000, 1)));
    }

    #[test]
    fn a_huge_picture_in_a_small_file_is_refused_by_its_pixels() {
        for (width, height) in [(30_000, 30_000), (4_001, 1), (1, u32::MAX >> 1)] {
            assert_eq!(size(&header(width, height)), Err(ImageFault::Pixels { width, height }));
        }
        assert!(matches!(size(&header(0, 1)), Err(ImageFault::Pixels { .. } | ImageFault::Damaged(_))));
    }

    #[test]
    fn a_picture_that_is_not_whole_is_refused_wherever_it_is_cut() {
        let whole = picture(30, 20);
        for length in 8..whole.len() {
            assert!(matches!(size(&whole[..length]), Err(ImageFault::Damaged(_))), "{length} bytes");
        }
        let mut longer = whole.clone();
        longer.push(b'<');
        assert!(matches!(size(&longer), Err(ImageFault::Damaged(_))));
        // One bit of the pixels is another.
        let mut bent = whole.clone();
        let at = whole.len() - 12 - 6;
        bent[at] ^= 1;
        assert!(matches!(size(&bent), Err(ImageFault::Damaged(_))));
        for none in [&b""[..], b"\x89PNG", b"GIF89a", b"<svg/>", b"\xFF\xD8\xFF\xE0"] {
            assert_eq!(size(none), Err(ImageFault::NotPng));
        }
    }

    #[test]
    fn a_large_file_is_refused_unread() {
        let bytes = vec![0; MAX_PNG + 1];
        assert_eq!(size(&bytes), Err(ImageFault::Bytes { media: Media::Png, bytes: MAX_PNG + 1 }));
    }
}
